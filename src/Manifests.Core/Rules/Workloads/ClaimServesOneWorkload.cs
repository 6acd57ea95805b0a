using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Two workloads on storage for one node.</summary>
public sealed class ClaimServesOneWorkload : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6083",
        "Storage for one node does not serve two workloads",
        "{0} uses PersistentVolumeClaim '{1}', which {2} uses too, but it can be used by {3} only",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["DUP07"],
        Why = "A claim that is `ReadWriteOnce` can be attached to one node, one that is `ReadWriteOncePod` to one pod. Where the pods of the second workload land on another node, they stay in ContainerCreating for good.",
        Wrong = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [Mount("/data", typeof(Files))]
            public sealed class Orders;

            [Deployment("reports")]
            [Container("reports", "example/reports:1.0")]
            [Mount("/data", typeof(Files))]
            public sealed class Reports;

            [PersistentVolumeClaim("10Gi")]
            public sealed class Files;
            """,
        Right = """
            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            [Mount("/data", typeof(Files))]
            public sealed class Orders;

            [Deployment("reports")]
            [Container("reports", "example/reports:1.0")]
            [Mount("/data", typeof(Files))]
            public sealed class Reports;

            [PersistentVolumeClaim("10Gi", AccessModes = [AccessMode.ReadWriteMany])]
            public sealed class Files;
            """,
        Fix = "Give each a claim of its own, or ask for `AccessMode.ReadWriteMany` where the storage can do it.",
    };

    private static readonly ObjectKey ByClaim = new(workload => ClaimUse.NamesOf(workload).Select(name => Key(workload.Namespace, name.Text)));

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var claim in ClaimUse.NamesOf(context.Object))
        {
            if (context.Cluster.Find("PersistentVolumeClaim", context.Facts.Namespace, claim.Text) is { Source: { } source } && ClaimUse.Reach(source) is { } reach
                && context.Cluster.Having(ByClaim, Key(context.Facts.Namespace, claim.Text)).FirstOrDefault(other => IsOther(context, other) && context.Cluster.IsBefore(other, context.This)) is { } first)
            {
                context.Report(
                    claim,
                    [context.Object.ToString(), claim.Text, first.ToString(), reach],
                    finding => finding with { Related = first.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static bool IsOther(RuleContext context, ClusterObject other) => other.Facts.Kind != context.Facts.Kind || other.Facts.Name != context.Facts.Name;

    private static string Key(string? ns, string name) => ns + "\0" + name;
}
