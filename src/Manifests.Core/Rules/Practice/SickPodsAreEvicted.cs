using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A budget that keeps pods that do not work.</summary>
public sealed class SickPodsAreEvicted : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8095",
        "A budget lets go of pods that are not healthy",
        "PodDisruptionBudget '{0}' keeps pods that are not ready, so a node with one of them cannot be drained",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK23"],
        Why = "Unless the budget says `AlwaysAllow`, pods that never became ready count as disrupted already, and evicting them waits until "
            + "others are healthy: one broken rollout blocks the update of the nodes.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [PodDisruptionBudget(MaxUnavailable = 1)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 3)]
            [PodDisruptionBudget(MaxUnavailable = 1, UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.AlwaysAllow)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.AlwaysAllow`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PodDisruptionBudget"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "PodDisruptionBudget", ApiVersion: "policy/v1" } && context.Object.Root.Find("spec.unhealthyPodEvictionPolicy") is null)
        {
            context.Report((Node?)null, context.Object.Name);
        }
    }
}
