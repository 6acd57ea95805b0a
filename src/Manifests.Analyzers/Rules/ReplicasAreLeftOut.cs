using System.Linq;
using Manifests.Analyzers.Kinds;
using Manifests.Analyzers.Reading;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Rules;

internal sealed class ReplicasAreLeftOut : UsageRule
{
    private const string Replicas = nameof(DeploymentAttribute.Replicas);

    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6020",
        "Replicas are left out where an autoscaler decides",
        "{0} replicas are left out of the YAML: HorizontalPodAutoscaler '{1}' decides how many pods there are",
        RuleSeverity.Info)
    {
        Catalogue = ["WRK19"],
        Why = "Were the number written, each time the workload is applied anew it would go back to that, whatever the load is, until the autoscaler changes it again. So it is left out where an autoscaler of the same class scales the workload.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(3, 10, Cpu = 70)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Resources(Cpu = "100m")]
            [HorizontalPodAutoscaler(3, 10, Cpu = 70)]
            public sealed class Web;
            """,
        Fix = "Remove `Replicas`; the fewest pods are the first number of `[HorizontalPodAutoscaler]`.",
    };

    public override void Check(UsageContext context)
    {
        foreach (var type in context.Environments.Select(context.Type.In))
        {
            foreach (var workload in type.Objects.Where(use => use.Value(Replicas) is not null))
            {
                if (Autoscaling.OwnerOf(type, workload) is { } autoscaler)
                {
                    var replicas = workload.Value(Replicas)!;
                    context.Report(replicas.Origin, replicas.Text ?? "", type.NameOf(autoscaler));
                }
            }
        }
    }
}
