using System.Collections.Generic;

namespace Manifests.Tool.Importing.CSharp;

/// <summary>A class as it is written.</summary>
/// <param name="Name">Its name.</param>
internal sealed record ClassText(string Name)
{
    /// <summary>The comments above it.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Its attributes, in the order in which they are written.</summary>
    public List<AttributeText> Attributes { get; } = [];

    /// <summary>Its members: each a text of one or more lines.</summary>
    public List<string> Members { get; } = [];

    /// <summary>The classes in it.</summary>
    public List<ClassText> Nested { get; } = [];

    /// <summary>The names that are taken within it.</summary>
    public UniqueNames Names { get; } = new();

    public bool IsEmpty => Attributes.Count == 0 && Members.Count == 0 && Nested.Count == 0;
}
