using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Scaling;

namespace Manifests.Analyzers.Tests.Rules;

public class MetricHasTargetTests
{
    [Fact]
    public Task Zero_Triggers() => RuleVerifier.Reports(
        "K8S6050",
        "A metric of HorizontalPodAutoscaler 'web' is refused: averageUtilization is 0, and must be above 0",
        """
        [Deployment("web")] [Resources(Cpu = "100m")] [HorizontalPodAutoscaler(1, 3, Cpu = {|#0:0|})] class Web { }
        """);

    [Fact]
    public Task NoTarget_Triggers() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(1, 3)] [{|K8S6050:ExternalMetric("queue")|}] class Web { }
        """);

    [Fact]
    public Task Two_Triggers() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(1, 3)] [ExternalMetric("queue", Value = {|K8S6050:"3"|}, AverageValue = "1")] class Web { }
        """);

    [Fact]
    public void NoSource_Triggers() => Assert.Equal(["A metric of HorizontalPodAutoscaler 'web' is refused: it has no source"], TreeVerifier.Messages<MetricHasTarget>(
        """{'apiVersion':'autoscaling/v2','kind':'HorizontalPodAutoscaler','metadata':{'name':'web'},'spec':{'metrics':[{'type':'Resource'}]}}"""));

    [Fact]
    public Task Right_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Resources(Cpu = "100m", Memory = "64Mi")] [HorizontalPodAutoscaler(1, 3, Memory = 80)] [PodsMetric("rps", "100m")] [ContainerMetric("web", "cpu", AverageUtilization = 50)] class Web { }
        """);
}
