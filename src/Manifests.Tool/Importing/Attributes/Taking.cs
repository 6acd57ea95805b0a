using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>Takes out of a tree what attributes say, so that what is left is what they do not.</summary>
internal static class Taking
{
    /// <summary>Takes the value at a path away, and the mappings on the way that hold nothing else.</summary>
    public static void Take(this MappingNode mapping, string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            mapping.Remove(path);
            return;
        }

        var key = path[..dot];
        if (mapping[key] is MappingNode below)
        {
            below.Take(path[(dot + 1)..]);
            if (below.Count == 0)
            {
                mapping.Remove(key);
            }
        }
    }

    /// <summary>Whether a value is a text.</summary>
    public static string? AsText(this Node? node) => node is ScalarNode { Type: ScalarType.String, Text: var text } ? text : null;

    /// <summary>The entries of a mapping whose values are all texts; null where they are not.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>>? AsTexts(this Node? node) =>
        node is MappingNode mapping && mapping.All(entry => entry.Value.AsText() is not null)
            ? [.. mapping.Select(entry => new KeyValuePair<string, string>(entry.Key, entry.Value.AsText()!))]
            : null;

    /// <summary>A copy to change, without values that are null: to the API server they are not there.</summary>
    public static Node WithoutNulls(this Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                var copy = new MappingNode(mapping.Origin);
                foreach (var entry in mapping.Where(entry => entry.Value is not ScalarNode { Type: ScalarType.Null }))
                {
                    copy.Set(entry.Key, entry.Value.WithoutNulls(), entry.KeyOrigin);
                }

                return copy;
            case SequenceNode sequence:
                var items = new SequenceNode(sequence.Origin);
                foreach (var item in sequence)
                {
                    items.Add(item.WithoutNulls());
                }

                return items;
            default:
                return node.Clone();
        }
    }
}
