using System.Linq;
using Manifests.Core.Rules.Scaling;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>How many pods a workload has.</summary>
internal static class Replicas
{
    /// <summary>Whether a workload that serves has two pods or more, by itself or by its autoscaler.</summary>
    public static bool AreSeveral(RuleContext context) =>
        context.Object is { Kind: "Deployment" or "StatefulSet", ApiVersion: "apps/v1" }
        && (WholeNumber.Of(context.Object.Root.Find("spec.replicas")) > 1
            || Autoscalers.Of(context.Cluster, context.Facts).Any(autoscaler => WholeNumber.Of(autoscaler.Source!.Root.Find("spec.minReplicas")) > 1));
}
