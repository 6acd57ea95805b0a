using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A budget with two limits.</summary>
public sealed class BudgetHasOneLimit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6053",
        "A budget has one limit",
        "PodDisruptionBudget '{0}' says both how many pods must stay and how many may be away",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK22"],
        Why = "`minAvailable` and `maxUnavailable` are two ways to say the same. The API server refuses a budget with both.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget(MinAvailable = 1, MaxUnavailable = 1)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 3)]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget(MaxUnavailable = 1)]
            public sealed class Web;
            """,
        Fix = "Remove one of the two; `MaxUnavailable` also fits when the number of pods changes.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PodDisruptionBudget"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "PodDisruptionBudget", ApiVersion: "policy/v1" } && context.Object.Root.Find("spec.minAvailable") is not null && context.Object.Root.Find("spec.maxUnavailable") is { } second)
        {
            context.Report(second, context.Object.Name);
        }
    }
}
