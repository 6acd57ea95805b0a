using System.Collections.Generic;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>Who scales what.</summary>
internal static class Autoscalers
{
    private static readonly ObjectKey ByTarget = new(
        "HorizontalPodAutoscaler",
        autoscaler => [Target(autoscaler.Namespace, autoscaler.Root.FindText("spec.scaleTargetRef.kind"), autoscaler.Root.FindText("spec.scaleTargetRef.name"))]);

    /// <summary>The autoscalers in view that scale a workload.</summary>
    public static IEnumerable<ClusterObject> Of(ClusterIndex cluster, ObjectFacts workload) =>
        Of(cluster, workload.Namespace, workload.Kind, workload.Name);

    /// <summary>The autoscalers in view that scale what has a kind and a name in a namespace, whether it is in view or not.</summary>
    public static IEnumerable<ClusterObject> Of(ClusterIndex cluster, string? ns, string kind, string name) =>
        cluster.Having(ByTarget, Target(ns, kind, name));

    private static string Target(string? ns, string? kind, string? name) => string.Join("\0", ns, kind, name);
}
