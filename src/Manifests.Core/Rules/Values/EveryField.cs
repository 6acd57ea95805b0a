using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>One field anywhere in an object.</summary>
/// <param name="Key">The field's name.</param>
/// <param name="Value">The field's value.</param>
/// <param name="Path">The names of the fields that lead to it, from the object down; lists add nothing.</param>
internal readonly record struct Field(string Key, Node Value, IReadOnlyList<string> Path)
{
    /// <summary>The name of the field that holds this one; empty at the top.</summary>
    public string Parent => Path.Count == 0 ? "" : Path[Path.Count - 1];

    /// <summary>Whether the field lies somewhere below a field of a name.</summary>
    public bool IsBelow(string key) => Path.Contains(key, StringComparer.Ordinal);
}

/// <summary>Finds fields wherever in an object they are: what a field of the API may hold seldom depends on the kind.</summary>
internal static class EveryField
{
    private static readonly HashSet<string> KeyedByUser = new(StringComparer.Ordinal) { "data", "binaryData", "stringData", "labels", "annotations", "openAPIV3Schema" };

    /// <summary>All fields of an object, the outer ones first, save what is below maps whose keys are the user's own.</summary>
    public static IEnumerable<Field> Of(MappingNode root) => In(root, []);

    private static IEnumerable<Field> In(Node node, IReadOnlyList<string> path)
    {
        if (node is SequenceNode items)
        {
            return items.SelectMany(item => In(item, path));
        }

        return node is MappingNode mapping ? mapping.SelectMany(entry => Below(entry, path)) : [];
    }

    private static IEnumerable<Field> Below(MappingEntry entry, IReadOnlyList<string> path)
    {
        var field = new Field(entry.Key, entry.Value, path);
        return entry.Value is ScalarNode || KeyedByUser.Contains(entry.Key) ? [field] : In(entry.Value, [.. path, entry.Key]).Prepend(field);
    }
}
