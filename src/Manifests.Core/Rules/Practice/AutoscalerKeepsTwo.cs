using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>An autoscaler that leaves one pod.</summary>
public sealed class AutoscalerKeepsTwo : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8073",
        "An autoscaler keeps two pods or more",
        "HorizontalPodAutoscaler '{0}' lets '{1}' shrink to {2}: then it is gone while one node is",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK16"],
        Why = "At night the autoscaler leaves what its minimum says. With one pod nothing answers while its node is drained or lost.",
        Wrong = """
            [Deployment("web")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(1, 10, Cpu = 70)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write 2 or more as the minimum.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var least = context.Object.Root.Find("spec.minReplicas");
        if (context.Object.Kind == "HorizontalPodAutoscaler" && (WholeNumber.Of(least) ?? 1) is < 2 and var number)
        {
            context.Report(least, [context.Object.Name, context.Object.Root.FindText("spec.scaleTargetRef.name") ?? "", WholeNumber.InWords(number)], finding => finding with { Replacement = "2" });
        }
    }
}
