using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Labels;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A budget that lets no pod go.</summary>
public sealed class BudgetAllowsEvictions : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6004",
        "A budget must let some pod go",
        "PodDisruptionBudget '{0}' lets no pod of {1} go: {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF19"],
        Why = "While a node is drained, its pods are evicted as far as their budgets allow. A budget that never allows any stops each drain, and with it upgrades of the nodes, until somebody deletes pods by hand.",
        Wrong = """
            [Deployment("web", Replicas = 2)]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget(MinAvailable = 2)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 2)]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget(MinAvailable = 1)]
            public sealed class Web;
            """,
        Fix = "Keep at least one pod less than there are, or say `MaxUnavailable = 1`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PodDisruptionBudget"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "PodDisruptionBudget", ApiVersion: "policy/v1" } || context.Object.Root.Find("spec.selector") is not MappingNode selector)
        {
            return;
        }

        var pods = context.Cluster.PodsMatching(LabelSelector.FromLabelSelector(selector), context.Facts.Namespace).ToList();
        if (WholeNumber.OrPercent(context.Object.Root.Find("spec.maxUnavailable")) is { Number: 0 })
        {
            Report(context, "spec.maxUnavailable", pods, "none may be away");
        }
        else if (WholeNumber.OrPercent(context.Object.Root.Find("spec.minAvailable")) is var (number, isPercent))
        {
            if (isPercent ? number >= 100 : pods.Count == 1 && Most(context, pods[0]) is { } most && most > 0 && number >= most)
            {
                Report(context, "spec.minAvailable", pods, isPercent ? "all must stay" : $"{number} must stay, and there are no more");
            }
        }
    }

    // The most pods that there can be: no drain has to wait for more.
    private static long? Most(RuleContext context, ClusterObject workload)
    {
        if (Autoscalers.Of(context.Cluster, workload.Facts).FirstOrDefault() is { } autoscaler)
        {
            return WholeNumber.Of(autoscaler.Source?.Root.Find("spec.maxReplicas"));
        }

        return workload.Source is { Kind: "Deployment" or "StatefulSet" or "ReplicaSet" } source
            ? source.Root.Find("spec.replicas") is { } replicas ? WholeNumber.Of(replicas) : 1
            : null;
    }

    private static void Report(RuleContext context, string field, List<ClusterObject> pods, string problem) => context.Report(
        context.Object.Root.Find(field), context.Object.Name, pods.Count == 1 ? pods[0].ToString() : "its selector", problem);
}
