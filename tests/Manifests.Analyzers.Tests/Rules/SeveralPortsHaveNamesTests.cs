using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SeveralPortsHaveNamesTests
{
    [Fact]
    public Task UnnamedPort_Triggers() => RuleVerifier.Reports(
        "K8S3008",
        "Port 9090 of Service 'web' needs a name, since the Service has 2 ports",
        """[Pod("web")] [Service("web", 80, PortName = "http")] [ServicePort({|#0:9090|})] class Web { }""");

    [Fact]
    public Task EachUnnamedPort_Triggers() => RuleVerifier.Verify("[Pod] [Service({|K8S3008:80|})] [ServicePort({|K8S3008:81|})] class Web { }");

    [Fact]
    public Task OnePort_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [Service(80)] class Web { }");

    [Fact]
    public Task NameTakenFromTheContainersPort_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(80, Name = "http")] [ContainerPort(90, Name = "metrics")] [Service(80)] [ServicePort(90, TargetPort = "metrics")] class Web { }
        """);
}
