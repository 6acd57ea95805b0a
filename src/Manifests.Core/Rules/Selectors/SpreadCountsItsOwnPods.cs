using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Selectors;

/// <summary>A spread over nodes or zones that does not count the pods it is for.</summary>
public sealed class SpreadCountsItsOwnPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2009",
        "A topology spread counts the pods that it is for",
        "The topology spread of {0} over '{1}' counts {2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF49"],
        Why = "A spread places a new pod where the fewest of the pods that its selector matches are. Where the selector does not match the pod itself, the pods that are to be spread are not counted, and may all land in one place; one without a selector counts no pod at all.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Label("app", "web")]
            [TopologySpread("topology.kubernetes.io/zone", Selector = "app=wep")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 3)]
            [Label("app", "web")]
            [TopologySpread("topology.kubernetes.io/zone")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave the selector out: it is then written from the class's selector labels. In YAML, write labels that the pods have.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // Keys without a selector that they add to are refused, which another rule says.
        foreach (var spread in PodSpecs.Of(context).FindItems("topologySpreadConstraints").Where(spread => spread["labelSelector"] is not null || spread["matchLabelKeys"] is null))
        {
            var key = spread.FindText("topologyKey") ?? "";
            if (spread["labelSelector"] is not MappingNode written)
            {
                context.Report(spread["topologyKey"] ?? spread, context.Object.ToString(), key, "no pod: it has no selector");
            }
            else if (LabelSelector.FromLabelSelector(written) is var selector && LabelSyntax.IsValid(selector) && !PodLabels.MayMatch(selector, context.Facts.Labels))
            {
                context.Report(
                    WrittenNodes.First(written),
                    [context.Object.ToString(), key, $"pods with {selector}, but its own have {Wording.Labels(context.Facts.Labels)}"],
                    finding => finding with { Replacement = Candidates.NearestSelector(selector, context.Facts.Labels) });
            }
        }
    }
}
