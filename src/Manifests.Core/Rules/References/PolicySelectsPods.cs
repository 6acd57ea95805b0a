using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.References;

/// <summary>A NetworkPolicy for pods that do not exist.</summary>
public sealed class PolicySelectsPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4031",
        "A NetworkPolicy must select pods",
        "NetworkPolicy '{0}' is for {1}, and no pod{2} has that",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF21"],
        Why = "A NetworkPolicy restricts the pods that its selector matches. One that matches none is accepted and restricts nothing: the pods that were meant stay open to all.",
        Wrong = """
            [Deployment("web")]
            [Label("app", "web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy(Selector = "app=wep")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Label("app", "web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy]
            public sealed class Web;
            """,
        Fix = "Leave the selector out: it is then written from the class's selector labels.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["NetworkPolicy"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // A policy for every pod of a namespace holds for those to come.
        if (context.Object is { Kind: "NetworkPolicy", ApiVersion: "networking.k8s.io/v1" } && context.Object.Root.Find("spec.podSelector") is MappingNode { Count: > 0 } written
            && LabelSelector.FromLabelSelector(written) is { Requirements.Count: > 0 } selector && LabelSyntax.IsValid(selector) && !context.Cluster.PodsMatching(selector, context.Facts.Namespace).Any())
        {
            context.Report(WrittenNodes.First(written), context.Object.Name, selector.ToString(), Wording.In(context.Facts.Namespace));
        }
    }
}
