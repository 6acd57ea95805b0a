using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Which claims pods use, and how many pods may.</summary>
internal static class ClaimUse
{
    /// <summary>The names of the claims that the pods of a workload mount.</summary>
    public static IEnumerable<ScalarNode> NamesOf(KubernetesObject workload) =>
        workload.PodTemplate().FindItems("spec.volumes").Select(volume => volume.Find("persistentVolumeClaim.claimName")).OfType<ScalarNode>();

    /// <summary>Who may use a claim, in words; null where pods of several nodes may.</summary>
    public static string? Reach(KubernetesObject claim)
    {
        var modes = (claim.Root.Find("spec.accessModes") as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Select(mode => mode.Text).ToList();
        return modes.Count == 0 || modes.Any(mode => mode is not ("ReadWriteOnce" or "ReadWriteOncePod")) ? null
            : modes.Contains("ReadWriteOncePod") ? "one pod"
            : "the pods of one node";
    }
}
