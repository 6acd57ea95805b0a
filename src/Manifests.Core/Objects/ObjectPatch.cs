using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Objects;

/// <summary>Puts what a patch says on top of an object, as the API server merges two versions of one.</summary>
/// <remarks>
/// Maps merge key by key. Lists whose items the API tells apart by fields of their own (containers by <c>name</c>) merge item by item; all others are replaced, and so
/// are lists of kinds that Kubernetes does not serve by itself. A null takes a field away. Values of the patch keep their origins.
/// </remarks>
public static class ObjectPatch
{
    private const string Protocol = "protocol";

    private static readonly HashSet<string> Identity = ["apiVersion", "kind"];

    /// <summary>Changes an object, which must not be frozen.</summary>
    public static void Apply(MappingNode target, MappingNode patch)
    {
        var type = ApiSchema.Find(target.FindText("apiVersion") ?? "", target.FindText("kind") ?? "");
        foreach (var entry in patch.Where(entry => !Identity.Contains(entry.Key)))
        {
            Merge(target, entry, type?.Field(entry.Key));
        }

        CustomaryOrder.SortFields(target);
    }

    private static void Merge(MappingNode target, MappingEntry entry, FieldSchema? field)
    {
        switch (entry.Value, target[entry.Key])
        {
            case (ScalarNode { Type: ScalarType.Null }, _):
                target.Remove(entry.Key);
                break;
            case (MappingNode patch, MappingNode present):
                Merge(present, patch, field?.Type);
                break;
            case (SequenceNode patch, SequenceNode present) when field is { MergeKeys.Count: > 0 }:
                MergeItems(present, patch, field);
                break;
            case (SequenceNode patch, SequenceNode present) when field is { MergesValues: true }:
                foreach (var item in patch.Where(item => !present.Contains(item)).ToList())
                {
                    present.Add(item.Clone());
                }

                break;
            case var (value, _):
                target.Set(entry.Key, WithoutNulls(value), entry.KeyOrigin);
                break;
        }
    }

    private static void Merge(MappingNode target, MappingNode patch, TypeSchema? type)
    {
        foreach (var entry in patch)
        {
            var field = type?.Field(entry.Key) ?? (type?.Items is { } items ? new FieldSchema(entry.Key, items) : null);
            Merge(target, entry, field);
        }

        // Keys of maps are the user's and stay in their order.
        if (type is { Form: TypeForm.Object })
        {
            CustomaryOrder.SortFields(target);
        }
    }

    private static void MergeItems(SequenceNode target, SequenceNode patch, FieldSchema field)
    {
        // A port number serves once for each protocol, though the API's older way of merging only looks at the number.
        IReadOnlyList<string> keys = field.Type.Items?.Field(Protocol) is null ? field.MergeKeys : [.. field.MergeKeys.Where(key => key != Protocol), Protocol];
        foreach (var item in patch)
        {
            if (item is MappingNode mapping && target.OfType<MappingNode>().FirstOrDefault(present => IsSame(present, mapping, keys)) is { } same)
            {
                Merge(same, mapping, field.Type.Items);
            }
            else
            {
                target.Add(WithoutNulls(item));
            }
        }
    }

    private static bool IsSame(MappingNode first, MappingNode second, IReadOnlyList<string> keys) => keys.All(key => KeyOf(first, key) == KeyOf(second, key));

    // A port is TCP's unless it says otherwise, so one that says so is the same.
    private static string? KeyOf(MappingNode item, string key) => item.FindText(key) ?? (key == Protocol ? "TCP" : null);

    private static Node WithoutNulls(Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                var fields = new MappingNode(mapping.Origin);
                foreach (var entry in mapping.Where(entry => entry.Value is not ScalarNode { Type: ScalarType.Null }))
                {
                    fields.Set(entry.Key, WithoutNulls(entry.Value), entry.KeyOrigin);
                }

                return fields;
            case SequenceNode sequence:
                var items = new SequenceNode(sequence.Origin);
                foreach (var item in sequence)
                {
                    items.Add(WithoutNulls(item));
                }

                return items;
            default:
                return node.Clone();
        }
    }
}
