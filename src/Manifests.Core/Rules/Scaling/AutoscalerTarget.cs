using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>What an autoscaler scales.</summary>
internal static class AutoscalerTarget
{
    /// <summary>The workload; null where the object is no autoscaler, or its target is not known.</summary>
    public static ClusterObject? Of(RuleContext context) =>
        context.Object is { Kind: "HorizontalPodAutoscaler", ApiVersion: "autoscaling/v2" } && context.Object.Root.Find("spec.scaleTargetRef") is MappingNode target
            ? context.Cluster.Find(target.FindText("kind") ?? "", context.Facts.Namespace, target.FindText("name") ?? "")
            : null;
}
