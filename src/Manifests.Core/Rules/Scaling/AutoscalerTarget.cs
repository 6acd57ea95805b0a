using System.Collections.Generic;
using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>What an autoscaler scales.</summary>
internal static class AutoscalerTarget
{
    /// <summary>The kind that these rules are about.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["HorizontalPodAutoscaler"];

    /// <summary>The workload; null where the object is no autoscaler, or its target is not known or cannot be scaled, which another rule says.</summary>
    public static ClusterObject? Of(RuleContext context) =>
        context.Object is { Kind: "HorizontalPodAutoscaler", ApiVersion: "autoscaling/v2" } && context.Object.Root.Find("spec.scaleTargetRef") is MappingNode target
            && target.FindText("kind") is "Deployment" or "StatefulSet" or "ReplicaSet"
            ? context.Cluster.Find(target.FindText("kind") ?? "", context.Facts.Namespace, target.FindText("name") ?? "")
            : null;
}
