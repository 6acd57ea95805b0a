using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MemoryIsLimitedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8050",
        "Container 'web' has no memory limit",
        """
        [Deployment] [{|#0:Resources(EphemeralStorage = "1Gi")|}] class Web { }
        """);

    [Fact]
    public Task Written_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8050", """
        [Deployment] [Resources(MemoryLimit = "256Mi")] class Web { }
        """);

    [Fact]
    public Task DefaultOfTheNamespace_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8050", """
        [Deployment] [InNamespace("shop")] class Web { }
        [LimitRange] [InNamespace("shop")] [Limit(LimitType.Container, DefaultMemory = "1Gi")] class Limits { }
        """);
}
