using System;
using System.Collections.Generic;
using System.Linq;
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
        if (use.Shape.FixedField is { } fixedField)
        {
            target.SetAt(fixedField.Path, ScalarNode.String(fixedField.Value, use.Origin));
        }

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
    public static MappingNode WritePart(AttributeUse use, MappingNode whole) => WritePart(use, whole, use.Shape.Describes!.Path);

    /// <summary>Writes an attribute that describes a part of several kinds of whole.</summary>
    /// <returns>What was written into.</returns>
    public static MappingNode WritePart(AttributeUse use, MappingNode whole, string path)
    {
        // A part of an item of a list belongs to the last one that there is.
        if (path.IndexOf("[].", StringComparison.Ordinal) is > 0 and var step)
        {
            var list = path.Substring(0, step);
            return WritePart(use, whole.FindLastItem(list) ?? NewItem(whole, list, use.Origin), path.Substring(step + 3));
        }

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
        var ownItems = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        foreach (var value in use.Values)
        {
            if (value.Option.VolumePath is { } path && ToField(value) is { } node)
            {
                SetAt(volume, path, node, use.Origin, ownItems);
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
        { Option.IsList: true, Text: { } text } => ToList(text, value.Origin),
        { Option.WhenTrue: { } text } => value.Text == "true" ? ScalarNode.String(text, value.Origin) : null,
        { Option.MapBy: { } separator, Node: SequenceNode texts } => ToMap(texts, separator),
        { Option: { PairsBy: not null } or { ItemKey: not null }, Node: SequenceNode texts } => ToItems(texts, value.Option),
        _ => value.Node?.Clone(),
    };

    private static SequenceNode ToItems(SequenceNode texts, OptionShape option)
    {
        var items = new SequenceNode(texts.Origin);
        foreach (var text in texts.OfType<ScalarNode>())
        {
            var item = new MappingNode(text.Origin);
            var (key, value) = Split(text.Text, option.PairsBy);
            item.Set(option.ItemKey ?? "name", ScalarNode.String(key, text.Origin));
            if (value is not null)
            {
                item.Set(option.ItemValue, ScalarNode.String(value, text.Origin));
            }

            items.Add(item);
        }

        return items;
    }

    private static MappingNode ToMap(SequenceNode texts, char separator)
    {
        var map = new MappingNode(texts.Origin);
        foreach (var text in texts.OfType<ScalarNode>())
        {
            var (key, value) = Split(text.Text, separator);
            map.Set(key, ScalarNode.String(value ?? "", text.Origin), text.Origin);
        }

        return map;
    }

    private static (string Key, string? Value) Split(string text, char? separator)
    {
        var split = separator is { } between ? text.IndexOf(between) : -1;
        return split < 0 ? (text.Trim(), null) : (text.Substring(0, split).Trim(), text.Substring(split + 1).Trim());
    }

    private static SequenceNode ToList(string text, Origin? origin)
    {
        var list = new SequenceNode(origin);
        foreach (var item in text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0))
        {
            list.Add(ScalarNode.String(item, origin));
        }

        return list;
    }

    // Each list on the way gets one item of the attribute's own: spec.rules[].http.paths[].path.
    private static void SetAt(MappingNode target, string path, Node node, Origin? origin, Dictionary<string, MappingNode> ownItems)
    {
        const string Step = "[].";
        var rest = 0;
        for (var list = path.IndexOf(Step, StringComparison.Ordinal); list >= 0; list = path.IndexOf(Step, rest, StringComparison.Ordinal))
        {
            var listPath = path.Substring(0, list);
            if (!ownItems.TryGetValue(listPath, out var item))
            {
                ownItems[listPath] = item = NewItem(target, path.Substring(rest, list - rest), origin);
            }

            target = item;
            rest = list + Step.Length;
        }

        path = path.Substring(rest);
        if (node is MappingNode more && target.Find(path) is MappingNode map)
        {
            // Options for single entries of the same map come before.
            foreach (var entry in more)
            {
                map.Set(entry.Key, entry.Value, entry.KeyOrigin);
            }

            return;
        }

        target.SetAt(path, node);
    }
}
