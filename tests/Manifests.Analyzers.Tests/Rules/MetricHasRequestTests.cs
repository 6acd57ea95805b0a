using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MetricHasRequestTests
{
    [Fact]
    public Task NoRequest_Triggers() => RuleVerifier.Reports(
        "K8S6086",
        "HorizontalPodAutoscaler 'web' scales by the memory of Deployment 'web' in percent, but container 'web' requests none",
        """
        [Deployment] [Container(Image = "example/web:1.0")] [Resources(Cpu = "100m")] [HorizontalPodAutoscaler(1, 3, Cpu = 70, Memory = {|#0:80|})] class Web { }
        """);

    [Fact]
    public Task OneContainerOfSeveral_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Container(Image = "example/web:1.0")] [Resources(Cpu = "100m")] [HorizontalPodAutoscaler(1, 3, Cpu = {|K8S6086:70|})]
        class Web { [Container("logs", "example/logs:1.0")] class Logs { } }
        """);

    [Theory]
    [InlineData("[Resources(CpuLimit = \"1\")] [HorizontalPodAutoscaler(1, 3, Cpu = 70)]")]
    [InlineData("[HorizontalPodAutoscaler(1, 3, CpuAverageValue = \"500m\")]")]
    [InlineData("[HorizontalPodAutoscaler(1, 3)]")]
    [InlineData("[HorizontalPodAutoscaler(1, 3, Cpu = 70)] [LimitRange] [Limit(LimitType.Container, DefaultRequestCpu = \"100m\")]")]
    public Task Requested_DoesNotTrigger(string autoscaler) => RuleVerifier.Verify($$"""
        [Deployment] [Container(Image = "example/web:1.0")] {{autoscaler}} class Web { }
        """);
}
