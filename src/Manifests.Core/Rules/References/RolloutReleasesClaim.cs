using System.Collections.Generic;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A rolling update whose new pod waits for the storage of the old one.</summary>
public sealed class RolloutReleasesClaim : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4069",
        "An update must release storage that one node only can use",
        "The new pod of {0} starts before the old one ends, but PersistentVolumeClaim '{1}' can be used by {2} only",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["WRK20"],
        Why = "A rolling update starts the new pod first and ends the old one when it is ready. Where both use a claim that is `ReadWriteOnce` and the new pod lands on another node, or the claim is `ReadWriteOncePod`, it waits for the storage, and the old one waits for it: the update never ends.",
        Wrong = """
            [Deployment("db")]
            [Container("db", "postgres:17")]
            [Mount("/var/lib/postgresql/data", typeof(DbData))]
            public sealed class Database;

            [PersistentVolumeClaim("10Gi")]
            public sealed class DbData;
            """,
        Right = """
            [Deployment("db", Strategy = DeploymentStrategy.Recreate)]
            [Container("db", "postgres:17")]
            [Mount("/var/lib/postgresql/data", typeof(DbData))]
            public sealed class Database;

            [PersistentVolumeClaim("10Gi")]
            public sealed class DbData;
            """,
        Fix = "Write `Strategy = DeploymentStrategy.Recreate`, which ends the old pod first, or use a StatefulSet with a claim template.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Deployment"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "Deployment", ApiVersion: "apps/v1" } || (ClaimUse.MostPods(context) ?? 1) != 1 || !StartsBeforeItEnds(context.Object.Root))
        {
            return;
        }

        foreach (var claim in ClaimUse.NamesOf(context.Object))
        {
            if (context.Cluster.Find("PersistentVolumeClaim", context.Facts.Namespace, claim.Text) is { Source: { } source } target && ClaimUse.Reach(source) is { } reach)
            {
                context.Report(claim, [context.Object.ToString(), claim.Text, reach], finding => finding with { Related = target.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    // Of one pod; several cannot share such a claim anyway, which is said of them. What is left out is 25 %, of which one pod is none.
    private static bool StartsBeforeItEnds(MappingNode deployment) =>
        deployment.FindText("spec.strategy.type") is null or "RollingUpdate"
        && OfOne(deployment.Find("spec.strategy.rollingUpdate.maxUnavailable"), isRoundedUp: false) == 0
        && OfOne(deployment.Find("spec.strategy.rollingUpdate.maxSurge"), isRoundedUp: true) > 0;

    private static long OfOne(Node? amount, bool isRoundedUp) => WholeNumber.OrPercent(amount) switch
    {
        (var percent, true) => isRoundedUp ? (percent + 99) / 100 : percent / 100,
        (var number, false) => number,
        null => isRoundedUp ? 1 : 0,
    };
}
