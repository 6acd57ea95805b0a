using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ScratchSpaceIsLimitedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8082",
        "Container 'web' has no limit for ephemeral storage: it can fill the disk of its node",
        """
        [Deployment] [{|#0:Resources(Cpu = "1")|}] class Web { }
        """);

    [Fact]
    public Task Limited_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8082", """
        [Deployment] [Resources(EphemeralStorageLimit = "1Gi")] class Web { }
        """);
}
