using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MetricNamesContainerTests
{
    [Fact]
    public Task NoSuchContainer_Triggers() => RuleVerifier.Reports(
        "K8S6087",
        "HorizontalPodAutoscaler 'web' scales by container 'wep', which Deployment 'web' does not have, only 'web'",
        """
        [Deployment] [Container(Image = "example/web:1.0")] [HorizontalPodAutoscaler(1, 3)] [ContainerMetric({|#0:"wep"|}, "cpu", AverageValue = "1")] class Web { }
        """);

    [Fact]
    public Task ItsContainer_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Container(Image = "example/web:1.0")] [HorizontalPodAutoscaler(1, 3)] [ContainerMetric("web", "cpu", AverageValue = "1")] [ContainerMetric("logs", "cpu", AverageValue = "1")]
        class Web { [Sidecar("logs", "example/logs:1.0")] class Logs { } }
        """);
}
