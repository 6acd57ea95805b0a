using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>What is wrong with a property's type.</summary>
internal enum SchemaProblemKind
{
    /// <summary>It leads back to itself.</summary>
    Recursive,

    /// <summary>Nothing says what it is in JSON.</summary>
    Unknown,
}

/// <summary>A property for whose type there is no schema.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Origin">The property's name.</param>
/// <param name="Path">The property, from the class of the kind: <c>spec.parts</c>.</param>
/// <param name="Type">The type, as C# writes it.</param>
internal sealed record SchemaProblem(SchemaProblemKind Kind, Origin? Origin, string Path, string Type);
