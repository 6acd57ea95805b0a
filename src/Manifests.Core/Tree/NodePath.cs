using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Tree;

/// <summary>The way from a mapping down to one of its values: <c>spec.template.spec</c>.</summary>
/// <remarks>Keys that hold dots themselves (labels) are never part of a path: they are looked up in the mapping it leads to.</remarks>
public static class NodePath
{
    /// <summary>The value that a path leads to, or null where a step is missing.</summary>
    /// <param name="mapping">Where the path begins.</param>
    /// <param name="path">Field names joined by dots; empty for <paramref name="mapping"/> itself.</param>
    public static Node? Find(this MappingNode? mapping, string path)
    {
        // Every rule asks this of every object: so the path is never cut into texts of its own.
        Node? node = mapping;
        for (var start = 0; node is not null && start < path.Length;)
        {
            var dot = path.IndexOf('.', start);
            var end = dot < 0 ? path.Length : dot;
            node = (node as MappingNode)?.Find(path, start, end - start);
            start = end + 1;
        }

        return node;
    }

    /// <summary>The text that a path leads to, or null where there is no text.</summary>
    public static string? FindText(this MappingNode? mapping, string path) =>
        mapping.Find(path) is ScalarNode { Type: not ScalarType.Null } scalar ? scalar.Text : null;

    /// <summary>The mappings in the list that a path leads to; empty where there is no list.</summary>
    public static IReadOnlyList<MappingNode> FindItems(this MappingNode? mapping, string path) =>
        mapping.Find(path) is SequenceNode items ? items.Mappings : [];

    /// <summary>The first mapping in the list that a path leads to, or null where there is none.</summary>
    public static MappingNode? FindFirstItem(this MappingNode? mapping, string path) => mapping.FindItems(path) is [var first, ..] ? first : null;

    /// <summary>The last mapping in the list that a path leads to, or null where there is none.</summary>
    public static MappingNode? FindLastItem(this MappingNode? mapping, string path) => mapping.FindItems(path) is [.., var last] ? last : null;

    /// <summary>The mapping that a path leads to, with every step that is missing made.</summary>
    /// <param name="mapping">Where the path begins.</param>
    /// <param name="path">Field names joined by dots; empty for <paramref name="mapping"/> itself.</param>
    /// <param name="origin">What the steps that are made were read from, where something says them as such.</param>
    public static MappingNode Ensure(this MappingNode mapping, string path, Origin? origin = null) =>
        Keys(path).Aggregate(mapping, (current, key) => current.Mapping(key, origin));

    /// <summary>Gives the field at a path its value, making the steps that lead there.</summary>
    public static void SetAt(this MappingNode mapping, string path, Node value)
    {
        var dot = path.LastIndexOf('.');
        var parent = dot < 0 ? mapping : mapping.Ensure(path.Substring(0, dot));
        parent.Set(path.Substring(dot + 1), value);
    }

    private static string[] Keys(string path) => path.Length == 0 ? [] : path.Split('.');
}
