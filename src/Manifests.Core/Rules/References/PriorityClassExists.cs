using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A PriorityClass that nobody declares.</summary>
public sealed class PriorityClassExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4053",
        "A PriorityClass that pods name must exist",
        "{0} names PriorityClass '{1}', which is not declared{2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF43"],
        Why = "Pods that name a PriorityClass which does not exist are refused: the Deployment stays without pods, and says so only in its events.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [PodOptions(PriorityClassName = "critical")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [PodOptions(PriorityClassName = "critical")]
            public sealed class Web;

            [PriorityClass("critical", 1000000)]
            public static class Critical;
            """,
        Fix = "Declare the class with `[PriorityClass]`, or one that is made elsewhere by `[assembly: ExternalObject(\"PriorityClass\", \"name\")]`. Those that begin with `system-` are in every cluster.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.PodTemplate().Find("spec.priorityClassName") is ScalarNode { Text: not ("" or "system-cluster-critical" or "system-node-critical") } name
            && context.Cluster.Named("PriorityClass", name.Text).Count == 0)
        {
            var nearest = Candidates.Nearest(name.Text, context.Cluster.OfKind("PriorityClass").Select(known => known.Facts.Name));
            context.Report(name, [context.Object.ToString(), name.Text, Candidates.DidYouMean(nearest)], finding => finding with { Replacement = nearest });
        }
    }
}
