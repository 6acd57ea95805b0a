using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Manifests.Analyzers.Shapes;

/// <summary>All attributes of the public surface; found by their base class, so a new one needs no entry anywhere.</summary>
internal static class AttributeCatalogue
{
    private static readonly Dictionary<string, AttributeShape> ByName = typeof(KubernetesAttribute).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(KubernetesAttribute).IsAssignableFrom(type))
        .Select(type => new AttributeShape(type))
        .ToDictionary(shape => shape.Type.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, AttributeShape> ByShortName =
        ByName.Values.ToDictionary(shape => shape.Type.Name.Substring(0, shape.Type.Name.Length - nameof(Attribute).Length), StringComparer.Ordinal);

    /// <summary>Every attribute, in the order of their names.</summary>
    public static ImmutableArray<AttributeShape> All { get; } = ByName.Values.OrderBy(shape => shape.FullName, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The attribute that a name in source may mean: <c>Pod</c> or <c>PodAttribute</c>.</summary>
    public static AttributeShape? FindWritten(string name) => Find(name) ?? (ByShortName.TryGetValue(name, out var shape) ? shape : null);

    /// <summary>The attribute with a name, without its namespace: callers have checked that.</summary>
    public static AttributeShape? Find(string typeName) => ByName.TryGetValue(typeName, out var shape) ? shape : null;
}
