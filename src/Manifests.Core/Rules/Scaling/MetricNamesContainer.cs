using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A metric of a container that is not there.</summary>
public sealed class MetricNamesContainer : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6087",
        "A container's metric must name one of the target's containers",
        "HorizontalPodAutoscaler '{0}' scales by container '{1}', which {2} does not have, only {3}{4}",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF10"],
        Why = "A metric of a container that the pods do not have has no value: the autoscaler reports an error in its status again and again, and scales nothing by it.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10)]
            [ContainerMetric("wep", "cpu", AverageUtilization = 60)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10)]
            [ContainerMetric("web", "cpu", AverageUtilization = 60)]
            public sealed class Web;
            """,
        Fix = "Write the name of a container; the main one is named as its workload unless it says otherwise.",
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

        var names = workload.PodTemplate().AllContainers().Select(container => container.FindText("name")).OfType<string>().ToList();
        foreach (var asked in context.Object.Root.FindItems("spec.metrics").Select(metric => metric.Find("containerResource.container")).OfType<ScalarNode>())
        {
            if (asked.Text.Length > 0 && names.Count > 0 && !names.Contains(asked.Text))
            {
                var nearest = names.Count == 1 ? names[0] : Candidates.Nearest(asked.Text, names);
                context.Report(
                    asked,
                    [context.Object.Name, asked.Text, target.ToString(), string.Join(", ", names.Select(name => $"'{name}'")), names.Count == 1 ? "" : Candidates.DidYouMean(nearest)],
                    finding => finding with { Replacement = nearest, Related = target.Origin is { } origin ? [origin] : [] });
            }
        }
    }
}
