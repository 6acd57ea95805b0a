using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A budget that lets no pod go while there are few.</summary>
public sealed class BudgetFitsFewestPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6085",
        "A budget must let some pod go also while there are few",
        "PodDisruptionBudget '{0}' keeps {1} pods of {2}, and HorizontalPodAutoscaler '{3}' goes down to {4}: then none may go",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF19"],
        Why = "While the load is low, an autoscaler keeps its fewest pods. A budget that keeps as many then stops each drain of a node until the load rises again.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            [PodDisruptionBudget(MinAvailable = 2)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            [PodDisruptionBudget(MaxUnavailable = 1)]
            public sealed class Web;
            """,
        Fix = "Say `MaxUnavailable = 1`, which fits any number of pods, or keep fewer than the autoscaler.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PodDisruptionBudget"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "PodDisruptionBudget", ApiVersion: "policy/v1" } || context.Object.Root.Find("spec.selector") is not MappingNode selector
            || WholeNumber.Of(context.Object.Root.Find("spec.minAvailable")) is not { } kept || kept < 1)
        {
            return;
        }

        // A budget for several workloads counts the pods of all of them.
        var pods = context.Cluster.PodsMatching(LabelSelector.FromLabelSelector(selector), context.Facts.Namespace).ToList();
        if (pods.Count != 1 || Autoscalers.Of(context.Cluster, pods[0].Facts).FirstOrDefault() is not { Source: { } autoscaler } scaler)
        {
            return;
        }

        var fewest = WholeNumber.Of(autoscaler.Root.Find("spec.minReplicas")) ?? 1;
        if (kept >= fewest && kept < (WholeNumber.Of(autoscaler.Root.Find("spec.maxReplicas")) ?? 0))
        {
            context.Report(
                context.Object.Root.Find("spec.minAvailable"),
                [context.Object.Name, WholeNumber.InWords(kept), pods[0].ToString(), autoscaler.Name, WholeNumber.InWords(fewest)],
                finding => finding with { Related = scaler.Origin is { } origin ? [origin] : [] });
        }
    }
}
