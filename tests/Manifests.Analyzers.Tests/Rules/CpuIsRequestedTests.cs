using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class CpuIsRequestedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8007",
        "Container 'web' has no CPU request",
        """
        [Deployment] [{|#0:Resources(EphemeralStorage = "1Gi")|}] class Web { }
        """);

    [Fact]
    public Task Written_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8007", """
        [Deployment] [Resources(Cpu = "100m")] class Web { }
        """);

    [Fact]
    public Task DefaultOfTheNamespace_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8007", """
        [Deployment] [InNamespace("shop")] class Web { }
        [LimitRange] [InNamespace("shop")] [Limit(LimitType.Container, DefaultRequestCpu = "1")] class Limits { }
        """);

    [Fact]
    public Task LimitStandsIn_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8007", """
        [Deployment] [Resources(CpuLimit = "1")] class Web { }
        """);
}
