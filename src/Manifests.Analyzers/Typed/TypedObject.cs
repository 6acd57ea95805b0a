using Manifests.Core.Tree;

namespace Manifests.Analyzers.Typed;

/// <summary>An object that a member's initialiser describes, or what a patch sets.</summary>
/// <param name="Member">The member.</param>
/// <param name="Root">The tree; not to be changed, as it serves every environment.</param>
internal sealed record TypedObject(TypedMember Member, MappingNode Root)
{
    public string? Environment => Member.Use.Environment;

    public string ApiVersion => Root.FindText("apiVersion") ?? "";

    public string Kind => Root.FindText("kind") ?? "";

    public string? Name => Root.FindText("metadata.name");

    /// <summary>Whether an object is one that this, as a patch, changes.</summary>
    public bool Fits(MappingNode root) =>
        root.FindText("apiVersion") == ApiVersion && root.FindText("kind") == Kind && (Name is null || root.FindText("metadata.name") == Name);
}
