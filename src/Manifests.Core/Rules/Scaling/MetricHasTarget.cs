using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A metric without an aim that an autoscaler could steer to.</summary>
public sealed class MetricHasTarget : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6050",
        "A metric of an autoscaler needs one target above 0",
        "A metric of HorizontalPodAutoscaler '{0}' is refused: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK17"],
        Why = "An autoscaler compares a metric with its target. The API server refuses a metric without a target, with several, and with one that is not above 0.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 0)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            public sealed class Web;
            """,
        Fix = "Give just one target above 0.",
    };

    private static readonly string[] Sources = ["resource", "containerResource", "pods", "object", "external"];
    private static readonly string[] Targets = ["averageUtilization", "averageValue", "value"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["HorizontalPodAutoscaler"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "HorizontalPodAutoscaler", ApiVersion: "autoscaling/v2" })
        {
            return;
        }

        foreach (var metric in context.Object.Root.FindItems("spec.metrics"))
        {
            if (Problem(metric) is var (problem, at))
            {
                context.Report(WrittenNodes.First(at), context.Object.Name, problem);
            }
        }
    }

    private static (string Problem, Node At)? Problem(MappingNode metric)
    {
        var sources = Sources.Select(source => metric[source]).OfType<MappingNode>().ToList();
        if (sources.Count != 1)
        {
            return (sources.Count == 0 ? "it has no source" : "it has several sources", metric);
        }

        var targets = Targets.Where(target => sources[0].Find("target." + target) is not null).ToList();
        if (targets.Count != 1)
        {
            return targets.Count == 0 ? ("it has no target", metric) : ($"it has {string.Join(" and ", targets)}, where one is allowed", sources[0].Find("target." + targets[1])!);
        }

        var target = (sources[0].Find("target." + targets[0]) as ScalarNode)!;
        return target is not null && Quantity.TryParse(target.Text, out var quantity, out _) && quantity.Sign <= 0 ? ($"{targets[0]} is {target.Text}, and must be above 0", target) : null;
    }
}
