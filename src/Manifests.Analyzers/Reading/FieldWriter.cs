using System;
using System.Collections.Generic;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Labels;
using Manifests.Core.Tree;
using Manifests.Mapping;

namespace Manifests.Analyzers.Reading;

/// <summary>Writes the values of an attribute into the fields that its properties name.</summary>
internal static class FieldWriter
{
    /// <summary>Writes the fields of an attribute, relative to a mapping.</summary>
    public static void Write(AttributeUse use, MappingNode target)
    {
        var ownItems = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        foreach (var value in use.Values)
        {
            if (value.Option.Path is { } path && ToField(value) is { } node)
            {
                SetAt(target, path, node, use.Origin, ownItems);
            }
        }
    }

    /// <summary>Writes an attribute that describes a part: into the list item, map entry or mapping that its mark leads to.</summary>
    /// <returns>What was written into.</returns>
    public static MappingNode WritePart(AttributeUse use, MappingNode whole)
    {
        var path = use.Shape.Describes!.Path;
        if (path.EndsWith("{}", StringComparison.Ordinal))
        {
            var map = whole.Ensure(path.Substring(0, path.Length - 2));
            WriteEntry(use, map);
            return map;
        }

        var part = path.EndsWith("[]", StringComparison.Ordinal) ? NewItem(whole, path.Substring(0, path.Length - 2), use.Origin) : whole.Ensure(path, use.Origin);
        Write(use, part);
        return part;
    }

    /// <summary>A new item at the end of the list that a path leads to.</summary>
    public static MappingNode NewItem(MappingNode whole, string listPath, Origin? origin)
    {
        var dot = listPath.LastIndexOf('.');
        var parent = dot < 0 ? whole : whole.Ensure(listPath.Substring(0, dot));
        var item = new MappingNode(origin);
        parent.Sequence(listPath.Substring(dot + 1), origin).Add(item);
        return item;
    }

    /// <summary>Writes the fields that an attribute sets in the volume that it adds to the pod.</summary>
    public static void WriteVolume(AttributeUse use, MappingNode volume)
    {
        foreach (var value in use.Values)
        {
            if (value.Option.VolumePath is { } path && ToField(value) is { } node)
            {
                volume.SetAt(path, node);
            }
        }
    }

    private static void WriteEntry(AttributeUse use, MappingNode map)
    {
        if (use.Value(nameof(LabelAttribute.Key)) is { Text: { } key } keyValue && use.Value(nameof(LabelAttribute.Value))?.Node is { } value)
        {
            map.Set(key, value.Clone(), keyValue.Origin);
        }
    }

    // Clones, since the same attribute may serve several objects, and a tree that is done is frozen.
    private static Node? ToField(OptionValue value) => value switch
    {
        { Option.IsSelector: true } => null,
        { Option.WhenTrue: { } text } => value.Text == "true" ? ScalarNode.String(text, value.Origin) : null,
        _ => value.Node?.Clone(),
    };

    private static void SetAt(MappingNode target, string path, Node node, Origin? origin, Dictionary<string, MappingNode> ownItems)
    {
        var list = path.IndexOf("[].", StringComparison.Ordinal);
        if (list < 0)
        {
            target.SetAt(path, node);
            return;
        }

        var listPath = path.Substring(0, list);
        if (!ownItems.TryGetValue(listPath, out var item))
        {
            ownItems[listPath] = item = NewItem(target, listPath, origin);
        }

        item.SetAt(path.Substring(list + 3), node);
    }
}
