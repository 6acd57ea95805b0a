using System.Collections.Generic;
using System.Linq;

namespace Manifests.Tool.Importing.CSharp;

/// <summary>An attribute as it is written: <c>Deployment("web", Replicas = 2)</c>.</summary>
/// <param name="Name">Its name, without <c>Attribute</c>.</param>
internal sealed record AttributeText(string Name)
{
    /// <summary>The arguments of its constructor.</summary>
    public List<string> Arguments { get; init; } = [];

    /// <summary>The properties that it sets.</summary>
    public List<KeyValuePair<string, string>> Properties { get; init; } = [];

    /// <summary>The comments above it.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    public AttributeText With(string property, string value)
    {
        Properties.Add(new(property, value));
        return this;
    }

    public override string ToString()
    {
        var all = string.Join(", ", Arguments.Concat(Properties.Select(property => $"{property.Key} = {property.Value}")));
        return all.Length == 0 ? Name : $"{Name}({all})";
    }
}
