using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A budget without a limit.</summary>
public sealed class BudgetHasALimit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6054",
        "A budget needs a limit",
        "PodDisruptionBudget '{0}' says neither how many pods must stay nor how many may be away",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK22"],
        Why = "A budget without a limit is accepted and then asks for nothing, though it looks as if the pods were protected.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 3)]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget(MaxUnavailable = 1)]
            public sealed class Web;
            """,
        Fix = "Say `MaxUnavailable = 1`, or how many must stay.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PodDisruptionBudget"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "PodDisruptionBudget", ApiVersion: "policy/v1" } && context.Object.Root.Find("spec.minAvailable") is null && context.Object.Root.Find("spec.maxUnavailable") is null)
        {
            context.Report(context.Object.Root, context.Object.Name);
        }
    }
}
