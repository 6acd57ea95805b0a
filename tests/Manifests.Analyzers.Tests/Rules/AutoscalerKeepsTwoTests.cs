using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AutoscalerKeepsTwoTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8073",
        "HorizontalPodAutoscaler 'web' lets 'web' shrink to 1: then it is gone while one node is",
        """
        [Deployment] [Resources(Cpu = "1")] [HorizontalPodAutoscaler({|#0:1|}, 4, Cpu = 70)] class Web { }
        """);

    [Fact]
    public Task Two_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8073", """
        [Deployment] [Resources(Cpu = "1")] [HorizontalPodAutoscaler(2, 4, Cpu = 70)] class Web { }
        """);
}
