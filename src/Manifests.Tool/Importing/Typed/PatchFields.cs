using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Tool.Importing.Typed;

/// <summary>What attributes leave over of an object, as a patch that adds it to what they make.</summary>
internal static class PatchFields
{
    // Lists whose items the API tells apart by their name.
    private static readonly string[] ByName = ["containers", "initContainers"];

    /// <summary>The fields of the patch; null where it would have to change a list that it can only replace, or would say more than the attributes.</summary>
    public static MappingNode? Of(MappingNode rest, MappingNode source) =>
        Leaves(rest) * 2 <= Leaves(source) && Mapping(rest, source) is { } fields ? fields : null;

    private static MappingNode? Mapping(MappingNode rest, MappingNode source)
    {
        var patch = new MappingNode();
        foreach (var entry in rest)
        {
            if (Value(entry.Key, entry.Value, source[entry.Key]) is not { } value)
            {
                return null;
            }

            patch.Set(entry.Key, value);
        }

        return patch;
    }

    private static Node? Value(string key, Node rest, Node? source) => (rest, source) switch
    {
        _ when rest.Equals(source) => rest,
        (MappingNode below, MappingNode whole) => Mapping(below, whole),
        (SequenceNode items, SequenceNode whole) when ByName.Contains(key) && items.Count == whole.Count => Named(items, whole),
        _ => null,
    };

    private static SequenceNode? Named(SequenceNode rest, SequenceNode source)
    {
        var patch = new SequenceNode();
        foreach (var (item, whole) in rest.Zip(source))
        {
            if (item is MappingNode { Count: > 0 } fields && whole is MappingNode original)
            {
                if (Mapping(fields, original) is not { } named)
                {
                    return null;
                }

                var withName = new MappingNode();
                withName.Set("name", original["name"]!);
                foreach (var entry in named.Where(entry => entry.Key != "name"))
                {
                    withName.Set(entry.Key, entry.Value);
                }

                patch.Add(withName);
            }
        }

        return patch;
    }

    private static int Leaves(Node node) => node switch
    {
        MappingNode { Count: > 0 } mapping => mapping.Sum(entry => Leaves(entry.Value)),
        SequenceNode { Count: > 0 } sequence => sequence.Sum(Leaves),
        _ => 1,
    };
}
