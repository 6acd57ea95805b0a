using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class HostPortLeavesRoomTests
{
    [Fact]
    public Task Several_Triggers() => RuleVerifier.Reports(
        "K8S3049",
        "Each pod of Deployment 'web' holds port 80 of its node, and there are 3 of them: they need more than 3 nodes",
        """
        [Deployment(Replicas = 3)] [ContainerPort(8080, HostPort = {|#0:80|})] class Web { }
        """);

    [Fact]
    public Task One_Triggers() => RuleVerifier.Reports(
        "K8S3049",
        "Each pod of Deployment 'web' holds port 80 of its node, and an update starts the new pod before the old one ends: it needs a second node",
        """
        [Deployment] [ContainerPort(8080, HostPort = {|#0:80|})] class Web { }
        """);

    [Fact]
    public Task EndsFirst_Triggers() => RuleVerifier.Reports(
        "K8S3049",
        "Each pod of Deployment 'web' holds port 80 of its node, and there are 2 of them: they need 2 nodes",
        """
        [Deployment(Replicas = 2)] [RollingUpdate(MaxSurge = 0, MaxUnavailable = 1)] [ContainerPort(8080, HostPort = {|#0:80|})] class Web { }
        """);

    [Fact]
    public Task OneThatEndsFirst_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S3049", """
        [Deployment(Strategy = DeploymentStrategy.Recreate)] [ContainerPort(8080, HostPort = 80)] class Web { }
        """);

    [Fact]
    public Task OnEachNode_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S3049", """
        [DaemonSet] [ContainerPort(8080, HostPort = 80)] class Web { }
        """);
}
