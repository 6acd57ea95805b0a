using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A pod that everything in the cluster can talk to.</summary>
public sealed class PolicyKeepsStrangersOut : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8062",
        "A network policy selects each pod",
        "No network policy{0} selects the pod: everything in the cluster can talk to it",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["SEC24"],
        Why = "A pod that no policy selects takes connections from every pod of every namespace. Once one policy selects it, only what a "
            + "policy allows gets through.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [NetworkPolicy]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Add `[NetworkPolicy]`, and an `[AllowFrom]` for each that calls the pod.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        var labels = context.Facts.Labels;
        var isSelected = context.Cluster.OfKind("NetworkPolicy").Any(policy =>
            policy.Facts.Namespace == context.Facts.Namespace && policy.Source?.Root["spec"] is MappingNode spec
            && (spec["podSelector"] is not MappingNode selector || LabelSelector.FromLabelSelector(selector).Matches(labels)));
        if (!isSelected)
        {
            context.Report((Node?)null, Wording.In(context.Facts.Namespace));
        }
    }
}
