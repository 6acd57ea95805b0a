using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>Pods with two budgets.</summary>
public sealed class PodHasOneBudget : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6084",
        "A pod has one budget",
        "PodDisruptionBudget '{0}' is for {1}, which is that of '{2}' too",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF20"],
        Why = "The cluster evicts no pod that two budgets are for, whatever they allow: it answers with an error, and drains of nodes stop there.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget("web-some", MinAvailable = 1)]
            [PodDisruptionBudget("web-most", MaxUnavailable = 1)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget(MaxUnavailable = 1)]
            public sealed class Web;
            """,
        Fix = "Leave one of the two.",
    };

    private static readonly ObjectKey ByNamespace = new("PodDisruptionBudget", budget => [budget.Namespace ?? ""]);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!IsBudget(context.Object) || context.Object.Root.Find("spec.selector") is not MappingNode written)
        {
            return;
        }

        var pods = context.Cluster.PodsMatching(LabelSelector.FromLabelSelector(written), context.Facts.Namespace).ToList();
        foreach (var other in context.Cluster.Having(ByNamespace, context.Facts.Namespace ?? "").TakeWhile(other => context.Cluster.IsBefore(other, context.This)))
        {
            if (other.Facts.Name != context.Facts.Name && IsBudget(other.Source!) && other.Source!.Root.Find("spec.selector") is MappingNode others
                && pods.FirstOrDefault(pod => LabelSelector.FromLabelSelector(others).Matches(pod.Facts.Labels)) is { } shared)
            {
                context.Report(WrittenNodes.First(written), [context.Object.Name, shared.ToString(), other.Facts.Name], finding => finding with { Related = other.Origin is { } origin ? [origin] : [] });
                return;
            }
        }
    }

    private static bool IsBudget(KubernetesObject source) => source is { Kind: "PodDisruptionBudget", ApiVersion: "policy/v1" };
}
