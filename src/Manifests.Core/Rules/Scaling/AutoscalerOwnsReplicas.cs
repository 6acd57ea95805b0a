using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A number of pods that an autoscaler changes.</summary>
public sealed class AutoscalerOwnsReplicas : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6051",
        "An autoscaler decides how many pods run",
        "{0} says {1} replicas, but HorizontalPodAutoscaler '{2}' decides how many there are",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["WRK19"],
        Why = "Each time the workload is applied anew, its number of pods goes back to what is written, whatever the load is; then the autoscaler changes it again. Where the autoscaler is on the same class, the number is left out by itself.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            public sealed class Web;

            [HorizontalPodAutoscaler(2, 10, Cpu = 70, For = typeof(Web))]
            public static class WebLoad;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            public sealed class Web;

            [HorizontalPodAutoscaler(2, 10, Cpu = 70, For = typeof(Web))]
            public static class WebLoad;
            """,
        Fix = "Remove `Replicas`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind is "Deployment" or "StatefulSet" or "ReplicaSet" && context.Object.Root.Find("spec.replicas") is ScalarNode replicas
            && Autoscalers.Of(context.Cluster, context.Facts).FirstOrDefault() is { } autoscaler)
        {
            context.Report(replicas, [context.Object.ToString(), replicas.Text, autoscaler.Facts.Name], finding => finding with { Related = autoscaler.Origin is { } origin ? [origin] : [] });
        }
    }
}
