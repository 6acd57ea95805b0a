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
        if (ClaimUse.MostPods(context) is not { } count || count < 2)
        {
            return;
        }

        foreach (var claim in ClaimUse.NamesOf(context.Object))
        {
            if (context.Cluster.Find("PersistentVolumeClaim", context.Facts.Namespace, claim.Text) is { Source: { } source } target && ClaimUse.Reach(source) is { } reach)
            {
                context.Report(
                    claim,
                    [context.This.ToString(), WholeNumber.InWords(count), claim.Text, reach],
                    finding => finding with { Related = target.Origin is { } origin ? [origin] : [] });
            }
        }
    }
}
