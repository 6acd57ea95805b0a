using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A percentage of a request that is not there.</summary>
public sealed class MetricHasRequest : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6086",
        "A metric in percent needs a request",
        "HorizontalPodAutoscaler '{0}' scales by the {1} of {2} in percent, but {3} requests none",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF09"],
        Why = "Percentages of an autoscaler are of what containers request. Where one of them requests nothing, the autoscaler reports an error in its status again and again, and scales nothing.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            public sealed class Web;
            """,
        Fix = "Say the request by `[Resources(Cpu = \"100m\")]`, also of sidecars, or scale by `CpuAverageValue`. What a LimitRange of the namespace gives counts.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => AutoscalerTarget.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (AutoscalerTarget.Of(context) is not { Source: { } workload } target)
        {
            return;
        }

        foreach (var (source, of) in context.Object.Root.FindItems("spec.metrics").SelectMany(SourcesOf))
        {
            var containers = workload.PodTemplate().Containers().Where(container => of is null || container.FindText("name") == of);
            if (source["name"] is ScalarNode { Text: "cpu" or "memory" } resource && source.Find("target.averageUtilization") is not null
                && containers.FirstOrDefault(container => !Asks(container, resource.Text)) is { } greedy
                && workload.Root.Find(PodTemplates.PathOf(workload.Kind) + ".spec.resources") is null && !IsGivenByNamespace(context, resource.Text))
            {
                context.Report(
                    source.Find("target.averageUtilization"),
                    [context.Object.Name, resource.Text, target.ToString(), PodContainers.Words(greedy)],
                    finding => finding with { Related = target.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static IEnumerable<(MappingNode Source, string? Container)> SourcesOf(MappingNode metric) =>
        metric["resource"] is MappingNode all ? [(all, null)] : metric["containerResource"] is MappingNode one ? [(one, one.FindText("container"))] : [];

    // Who only says a limit requests as much.
    private static bool Asks(MappingNode container, string resource) =>
        container.Find("resources.requests." + resource) is not null || container.Find("resources.limits." + resource) is not null;

    private static bool IsGivenByNamespace(RuleContext context, string resource) => context.Cluster.OfKind("LimitRange").Any(range => range.Facts.Namespace == context.Facts.Namespace
        && (range.Source is not { } source || source.Root.FindItems("spec.limits").Any(limit => limit.Find("default." + resource) is not null || limit.Find("defaultRequest." + resource) is not null)));
}
