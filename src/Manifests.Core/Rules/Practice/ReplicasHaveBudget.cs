using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>Replicas that may all be evicted at once.</summary>
public sealed class ReplicasHaveBudget : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8074",
        "A workload of several pods has a disruption budget",
        "No PodDisruptionBudget{0} selects the pods of {1} '{2}': all of them may be evicted at once",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["WRK21"],
        Why = "When nodes are drained for an update, Kubernetes evicts pods as fast as a budget allows; without one, all at once if they "
            + "happen to be on those nodes.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 3)]
            [PodDisruptionBudget(MaxUnavailable = 1)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Add `[PodDisruptionBudget(MaxUnavailable = 1)]`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!Replicas.AreSeveral(context))
        {
            return;
        }

        var labels = context.Facts.Labels;
        var isKept = context.Cluster.OfKind("PodDisruptionBudget").Any(budget =>
            budget.Facts.Namespace == context.Facts.Namespace && budget.Facts.Selector is { } selector && selector.Matches(labels));
        if (!isKept)
        {
            context.Report(context.Object.Root.Find("spec.replicas"), Wording.In(context.Facts.Namespace), context.Object.Kind, context.Object.Name);
        }
    }
}
