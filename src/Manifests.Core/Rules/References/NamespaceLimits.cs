using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>What LimitRanges and ResourceQuotas say of the pods and claims of a namespace.</summary>
internal static class NamespaceLimits
{
    private static readonly ObjectKey Ranges = new("LimitRange", range => [range.Namespace ?? ""]);
    private static readonly ObjectKey Quotas = new("ResourceQuota", quota => [quota.Namespace ?? ""]);

    /// <summary>The limits of a type (<c>Container</c>) in the object's namespace, each with its LimitRange.</summary>
    public static IEnumerable<(MappingNode Limit, ClusterObject Range)> Of(RuleContext context, string type) =>
        from range in context.Cluster.Having(Ranges, context.Facts.Namespace ?? "")
        from limit in range.Source!.Root.FindItems("spec.limits")
        where limit.FindText("type") == type
        select (limit, range);

    /// <summary>The quotas of the object's namespace that hold for all of its pods.</summary>
    public static IEnumerable<ClusterObject> QuotasOf(RuleContext context) => context.Cluster.Having(Quotas, context.Facts.Namespace ?? "")
        .Where(quota => quota.Source!.Root.Find("spec.scopes") is null && quota.Source.Root.Find("spec.scopeSelector") is null);

    /// <summary>Of which amounts a quota counts the sum, by the name that it has there; null where it counts anything else.</summary>
    public static (string List, string Resource)? Counted(string key) => key switch
    {
        "cpu" or "requests.cpu" => ("requests", "cpu"),
        "memory" or "requests.memory" => ("requests", "memory"),
        "limits.cpu" => ("limits", "cpu"),
        "limits.memory" => ("limits", "memory"),
        _ => null,
    };

    /// <summary>What a container may use at most: by itself, or else by its namespace.</summary>
    public static Node? LimitOf(MappingNode container, string resource, MappingNode? limits) =>
        Entry(container, "resources.limits", resource) ?? Entry(limits, "default", resource) ?? Entry(limits, "max", resource);

    /// <summary>What a container asks for: by itself, which its own limit stands for, or else by its namespace.</summary>
    public static Node? RequestOf(MappingNode container, string resource, MappingNode? limits) =>
        Entry(container, "resources.requests", resource) ?? Entry(container, "resources.limits", resource)
        ?? Entry(limits, "defaultRequest", resource) ?? Entry(limits, "default", resource) ?? Entry(limits, "max", resource) ?? Entry(limits, "min", resource);

    /// <summary>The amount of a resource in one of a mapping's lists.</summary>
    public static Node? Entry(MappingNode? mapping, string list, string resource) => (mapping.Find(list) as MappingNode)?[resource];
}
