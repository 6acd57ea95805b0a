using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Scaling;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Which claims pods use, and how many pods may.</summary>
internal static class ClaimUse
{
    /// <summary>The names of the claims that the pods of a workload mount.</summary>
    public static IEnumerable<ScalarNode> NamesOf(KubernetesObject workload) =>
        workload.PodTemplate().FindItems("spec.volumes").Select(volume => volume.Find("persistentVolumeClaim.claimName")).OfType<ScalarNode>();

    /// <summary>How many pods a workload may have at most; null where nothing says.</summary>
    public static long? MostPods(RuleContext context)
    {
        // An autoscaler owns the number, and will use what it may.
        var most = Autoscalers.Of(context.Cluster, context.Facts).Select(scaler => WholeNumber.Of(scaler.Source?.Root.Find("spec.maxReplicas"))).FirstOrDefault(number => number is not null);
        return most ?? WholeNumber.Of(context.Object.Root.Find("spec.replicas"));
    }

    /// <summary>Who may use a claim, in words; null where pods of several nodes may.</summary>
    public static string? Reach(KubernetesObject claim)
    {
        var modes = (claim.Root.Find("spec.accessModes") as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Select(mode => mode.Text).ToList();
        return modes.Count == 0 || modes.Any(mode => mode is not ("ReadWriteOnce" or "ReadWriteOncePod")) ? null
            : modes.Contains("ReadWriteOncePod") ? "one pod"
            : "the pods of one node";
    }
}
