using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Rules.Selectors;

namespace Manifests.Core.Rules.Ports;

/// <summary>The workloads whose pods a Service leads to.</summary>
internal static class ServicePods
{
    /// <summary>The workloads that the Service selects in its namespace; none where the object is no Service.</summary>
    public static IReadOnlyList<ClusterObject> Of(RuleContext context) =>
        ServiceSelector.Of(context) is { } selector ? [.. context.Cluster.PodsMatching(selector, context.Facts.Namespace)] : [];

    /// <summary>What a fix needs that adds something to the class of the pods, where there is just one.</summary>
    public static IReadOnlyDictionary<string, string> FixOn(IReadOnlyList<ClusterObject> pods, string property, string value) =>
        pods.Count == 1 && pods[0].Source?.DeclaringType is { } type
            ? new Dictionary<string, string> { [property] = value, [FixProperties.TargetType] = type }
            : [];
}
