using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Several pods that share storage of one node.</summary>
public sealed class ClaimServesAllReplicas : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6005",
        "Storage for one node does not serve several replicas",
        "{0} runs {1} pods, but PersistentVolumeClaim '{2}' can be used by {3} only",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["STO01"],
        Why = "A claim that is `ReadWriteOnce` can be attached to one node, one that is `ReadWriteOncePod` to one pod. Replicas that land elsewhere stay in ContainerCreating, and so does the new pod of a rolling update. "
            + "A StatefulSet gives each of its pods a claim of its own by its claim templates.",
        Wrong = """
            [Deployment("orders", Replicas = 3)]
            [Container("orders", "example/orders:1.0")]
            [Mount("/data", typeof(OrdersData))]
            public sealed class Orders;

            [PersistentVolumeClaim("10Gi")]
            public sealed class OrdersData;
            """,
        Right = """
            [Deployment("orders", Replicas = 3)]
            [Container("orders", "example/orders:1.0")]
            [Mount("/data", typeof(OrdersData))]
            public sealed class Orders;

            [PersistentVolumeClaim("10Gi", AccessModes = [AccessMode.ReadWriteMany])]
            public sealed class OrdersData;
            """,
        Fix = "Run one replica, or ask for `AccessMode.ReadWriteMany` where the storage can do it.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Root.Find("spec.replicas") is not ScalarNode replicas || !replicas.TryGetInteger(out var count) || count < 2)
        {
            return;
        }

        foreach (var claim in context.Object.PodTemplate().FindItems("spec.volumes").Select(volume => volume.Find("persistentVolumeClaim.claimName")).OfType<ScalarNode>())
        {
            if (context.Cluster.Find("PersistentVolumeClaim", context.Facts.Namespace, claim.Text) is { Source: { } source } target && Reach(source) is { } reach)
            {
                context.Report(
                    claim,
                    [context.This.ToString(), replicas.Text, claim.Text, reach],
                    finding => finding with { Related = target.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    // Null where pods of several nodes may use it.
    private static string? Reach(KubernetesObject claim)
    {
        var modes = (claim.Root.Find("spec.accessModes") as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Select(mode => mode.Text).ToList();
        return modes.Count == 0 || modes.Any(mode => mode is not ("ReadWriteOnce" or "ReadWriteOncePod")) ? null
            : modes.Contains("ReadWriteOncePod") ? "one pod"
            : "the pods of one node";
    }
}
