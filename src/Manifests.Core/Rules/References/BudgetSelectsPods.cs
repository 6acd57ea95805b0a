using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.References;

/// <summary>A budget for pods that do not exist.</summary>
public sealed class BudgetSelectsPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4030",
        "A PodDisruptionBudget must select pods",
        "PodDisruptionBudget '{0}' selects {1}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF17", "REF18"],
        Why = "A budget protects the pods that its selector matches. One that matches none is accepted and protects nothing: while nodes are drained, all pods of the app may go at once.",
        Wrong = """
            [Deployment("web")]
            [Label("app", "web")]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget(MaxUnavailable = 1, Selector = "app=wep")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Label("app", "web")]
            [Container(Image = "example/web:1.0")]
            [PodDisruptionBudget(MaxUnavailable = 1)]
            public sealed class Web;
            """,
        Fix = "Leave the selector out: it is then written from the class's selector labels. Name another class with `For = typeof(…)`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PodDisruptionBudget"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "PodDisruptionBudget", ApiVersion: "policy/v1" })
        {
            return;
        }

        if (context.Object.Root.Find("spec.selector") is not MappingNode written)
        {
            context.Report(context.Object.Root, context.Object.Name, "nothing: it has no selector");
            return;
        }

        if (LabelSelector.FromLabelSelector(written) is var selector && LabelSyntax.IsValid(selector) && !context.Cluster.PodsMatching(selector, context.Facts.Namespace).Any())
        {
            context.Report(WrittenNodes.First(written), context.Object.Name, $"{(selector.Requirements.Count == 0 ? "every pod" : selector.ToString())}, and no pod{Wording.In(context.Facts.Namespace)} has that");
        }
    }
}
