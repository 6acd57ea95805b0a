using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceStaysInsideTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8066",
        "Service 'web' is of type NodePort: it is open to whoever reaches a node",
        """
        [Deployment] [ContainerPort(80)] [Service(80, Type = {|#0:ServiceType.NodePort|})] class Web { }
        """);

    [Fact]
    public Task ClusterIP_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8066", """
        [Deployment] [ContainerPort(80)] [Service(80)] class Web { }
        """);
}
