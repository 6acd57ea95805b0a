using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AutoscalerRangeIsRightTests
{
    [Fact]
    public Task Backwards_Triggers() => RuleVerifier.Reports(
        "K8S6003",
        "HorizontalPodAutoscaler 'web' scales from 10 to 2 pods: the fewest are more than the most",
        """
        [Deployment("web")] [HorizontalPodAutoscaler({|#0:10|}, 2)] class Web { }
        """);

    [Fact]
    public Task NoPods_Triggers() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(1, {|K8S6003:0|})] class Web { }
        """);

    [Fact]
    public Task FromZero_Triggers() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler({|K8S6003:0|}, 3)] class Web { }
        """);

    [Fact]
    public Task FromZeroByQueue_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(0, 3)] [ExternalMetric("queue", AverageValue = "3")] class Web { }
        """);

    [Fact]
    public Task Equal_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(3, 3)] class Web { }
        """);
}
