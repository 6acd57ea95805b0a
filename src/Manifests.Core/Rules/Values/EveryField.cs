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
    private static readonly Func<RuleContext, IReadOnlyList<Field>> OfObject = context => Of(context.Object.Root);

    private static readonly HashSet<string> KeyedByUser = new(StringComparer.Ordinal) { "data", "binaryData", "stringData", "labels", "annotations", "openAPIV3Schema" };

    /// <summary>The fields of a rule's object.</summary>
    public static IReadOnlyList<Field> Of(RuleContext context) => context.Once(OfObject);

    /// <summary>All fields of an object, the outer ones first, save what is below maps whose keys are the user's own.</summary>
    public static IReadOnlyList<Field> Of(MappingNode root)
    {
        var fields = new List<Field>();
        Add(root, [], fields);
        return fields;
    }

    private static void Add(Node node, string[] path, List<Field> fields)
    {
        if (node is SequenceNode items)
        {
            foreach (var item in items)
            {
                Add(item, path, fields);
            }
        }
        else if (node is MappingNode mapping)
        {
            foreach (var entry in mapping)
            {
                fields.Add(new Field(entry.Key, entry.Value, path));
                if (entry.Value is not ScalarNode && !KeyedByUser.Contains(entry.Key))
                {
                    Add(entry.Value, [.. path, entry.Key], fields);
                }
            }
        }
    }
}
