using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>Two autoscalers for one workload.</summary>
public sealed class WorkloadHasOneAutoscaler : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6082",
        "A workload has one autoscaler",
        "HorizontalPodAutoscaler '{0}' scales {1} '{2}', which '{3}' scales already",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["DUP04"],
        Why = "Two autoscalers of one workload each set the number of pods that they think right, in turn. The cluster sees that and lets both stand still.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler("web-cpu", 2, 10, Cpu = 70)]
            [HorizontalPodAutoscaler("web-load", 2, 10)]
            [PodsMetric("requests-per-second", "100", Of = "web-load")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            [PodsMetric("requests-per-second", "100")]
            public sealed class Web;
            """,
        Fix = "Make one of the two: an autoscaler takes several metrics, and follows the one that asks for the most pods.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["HorizontalPodAutoscaler"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind != "HorizontalPodAutoscaler" || context.Object.Root.Find("spec.scaleTargetRef") is not MappingNode target
            || target.FindText("kind") is not { } kind || target.FindText("name") is not { } name)
        {
            return;
        }

        if (Autoscalers.Of(context.Cluster, context.Facts.Namespace, kind, name).FirstOrDefault() is { } first
            && first.Facts.Name != context.Facts.Name && context.Cluster.IsBefore(first, context.This))
        {
            context.Report(WrittenNodes.First(target), [context.Object.Name, kind, name, first.Facts.Name], finding => finding with { Related = first.Origin is { } origin ? [origin] : [] });
        }
    }
}
