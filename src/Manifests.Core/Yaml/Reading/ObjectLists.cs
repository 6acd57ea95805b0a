using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Finds the objects in a document.</summary>
internal static class ObjectLists
{
    private const string ListSuffix = "List";

    /// <summary>The document's object, or those of its list, also of lists within lists; none where it is no object.</summary>
    public static IEnumerable<KubernetesObject> ObjectsIn(Node? root)
    {
        if (root is not MappingNode mapping || mapping.FindText("kind") is not { Length: > 0 } kind || mapping.FindText("apiVersion") is not { Length: > 0 } version)
        {
            return [];
        }

        return kind.EndsWith(ListSuffix, StringComparison.Ordinal) && mapping["items"] is SequenceNode items
            ? items.OfType<MappingNode>().SelectMany(item => ObjectsIn(WithKind(item, kind.Substring(0, kind.Length - ListSuffix.Length), version)))
            : [new KubernetesObject(mapping)];
    }

    // What the API server writes as a RoleList says of no item that it is a Role.
    private static MappingNode WithKind(MappingNode item, string kind, string version)
    {
        if (kind.Length == 0 || item.FindText("kind") is not null)
        {
            return item;
        }

        var full = new MappingNode(item.Origin);
        full.Set("apiVersion", item["apiVersion"] ?? ScalarNode.String(version, item.Origin));
        full.Set("kind", ScalarNode.String(kind, item.Origin));
        foreach (var entry in item)
        {
            full.Set(entry.Key, full[entry.Key] ?? entry.Value, entry.KeyOrigin);
        }

        return full;
    }
}
