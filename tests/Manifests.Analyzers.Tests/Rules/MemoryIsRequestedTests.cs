using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MemoryIsRequestedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8009",
        "Container 'web' has no memory request",
        """
        [Deployment] [{|#0:Resources(EphemeralStorage = "1Gi")|}] class Web { }
        """);

    [Fact]
    public Task Written_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8009", """
        [Deployment] [Resources(Memory = "128Mi")] class Web { }
        """);

    [Fact]
    public Task DefaultOfTheNamespace_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8009", """
        [Deployment] [InNamespace("shop")] class Web { }
        [LimitRange] [InNamespace("shop")] [Limit(LimitType.Container, DefaultRequestMemory = "1Gi")] class Limits { }
        """);

    [Fact]
    public Task LimitStandsIn_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8009", """
        [Deployment] [Resources(MemoryLimit = "1Gi")] class Web { }
        """);
}
