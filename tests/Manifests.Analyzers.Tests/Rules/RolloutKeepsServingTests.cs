using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RolloutKeepsServingTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8076",
        "Service 'web' has no pods during each rollout of Deployment 'web': strategy Recreate stops the old ones first",
        """
        [Deployment(Strategy = {|#0:DeploymentStrategy.Recreate|})] [ContainerPort(80)] [Service(80)] class Web { }
        """);

    [Fact]
    public Task Rolling_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8076", """
        [Deployment] [ContainerPort(80)] [Service(80)] class Web { }
        """);

    [Fact]
    public Task NoService_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8076", """
        [Deployment(Strategy = DeploymentStrategy.Recreate)] class Web { }
        """);
}
