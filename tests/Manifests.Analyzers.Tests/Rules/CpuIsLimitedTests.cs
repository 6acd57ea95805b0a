using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class CpuIsLimitedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8008",
        "Container 'web' has no CPU limit",
        """
        [Deployment] [{|#0:Resources(EphemeralStorage = "1Gi")|}] class Web { }
        """);

    [Fact]
    public Task Written_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8008", """
        [Deployment] [Resources(CpuLimit = "1")] class Web { }
        """);

    [Fact]
    public Task DefaultOfTheNamespace_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8008", """
        [Deployment] [InNamespace("shop")] class Web { }
        [LimitRange] [InNamespace("shop")] [Limit(LimitType.Container, DefaultCpu = "1")] class Limits { }
        """);
}
