using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>An autoscaler between numbers that leave no room.</summary>
public sealed class AutoscalerRangeIsRight : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6003",
        "The fewest pods of an autoscaler may not be more than the most",
        "HorizontalPodAutoscaler '{0}' scales from {1} to {2} pods: {3}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK15"],
        Why = "An autoscaler keeps the number of pods between its two limits. The API server refuses limits in the wrong order, fewer than 1 at most, and 0 at least where no external metric could wake the app up again.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(10, 2, Cpu = 70)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            public sealed class Web;
            """,
        Fix = "Write the smaller number first.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["HorizontalPodAutoscaler"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind != "HorizontalPodAutoscaler" || !ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind))
        {
            return;
        }

        var min = WholeNumber.Of(context.Object.Root.Find("spec.minReplicas")) ?? 1;
        if (WholeNumber.Of(context.Object.Root.Find("spec.maxReplicas")) is { } max && Problem(context, min, max) is var (problem, field))
        {
            context.Report(context.Object.Root.Find(field), context.Object.Name, WholeNumber.InWords(min), WholeNumber.InWords(max), problem);
        }
    }

    private static (string Problem, string Field)? Problem(RuleContext context, long min, long max) =>
        max < 1 ? ("the most must be 1 or more", "spec.maxReplicas")
        : min < 0 ? ("the fewest cannot be negative", "spec.minReplicas")
        : min > max ? ("the fewest are more than the most", "spec.minReplicas")
        : min == 0 && !context.Object.Root.FindItems("spec.metrics").Any(metric => metric.FindText("type") is "External" or "Object") ? ("0 needs an external metric, since without pods no other has a value", "spec.minReplicas")
        : null;
}
