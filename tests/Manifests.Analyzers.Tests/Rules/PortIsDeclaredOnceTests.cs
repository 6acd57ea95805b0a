using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PortIsDeclaredOnceTests
{
    [Fact]
    public Task PortOfService_Triggers() => RuleVerifier.Reports(
        "K8S3004",
        "Service 'web' already has a port 80/TCP, named 'http'",
        """
        [Pod("web")] [Service("web", 80, PortName = "http")] [ServicePort({|#0:80|}, Name = "again")] class Web { }
        """);

    [Fact]
    public Task NameOfServicePort_Triggers() => RuleVerifier.Reports(
        "K8S3004",
        "Service 'web' already has a port named 'http': 80",
        """
        [Pod("web")] [Service("web", 80, PortName = "http")] [ServicePort(81, Name = {|#0:"http"|})] class Web { }
        """);

    [Fact]
    public Task NodePort_Triggers() => RuleVerifier.Reports(
        "K8S3004",
        "Service 'web' already has node port 30080/TCP, for its port 80",
        """
        [Pod("web")] [Service("web", 80, PortName = "a", NodePort = 30080, Type = ServiceType.NodePort)] [ServicePort(81, Name = "b", NodePort = {|#0:30080|})] class Web { }
        """);

    [Fact]
    public Task EachLaterPort_Triggers_ButOncePerPort() => RuleVerifier.Verify("""
        [Pod] [Service(80, PortName = "http")] [ServicePort({|K8S3004:80|}, Name = "http")] [ServicePort({|K8S3004:80|}, Name = "more")] class Web { }
        """);

    [Fact]
    public Task NameOfContainerPort_Triggers() => RuleVerifier.Reports(
        "K8S3004",
        "Container 'web' already has a port named 'http': 8080",
        """
        [Pod("web")] [ContainerPort(8080, Name = "http")] [ContainerPort(9090, Name = {|#0:"http"|})] class Web { }
        """);

    [Fact]
    public Task NameThatTheReaderTookOver_Triggers_AtTheAttribute() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = "http")] [Service(80, TargetPort = 8080)] [{|K8S3004:ServicePort(81, TargetPort = 8080)|}] class Web { }
        """);

    [Fact]
    public Task OtherProtocol_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(53, Name = "tcp")] [ContainerPort(53, Name = "udp", Protocol = Protocol.UDP)]
        [Service(53, PortName = "tcp")] [ServicePort(53, Name = "udp", Protocol = Protocol.UDP)] class Dns { }
        """);

    [Fact]
    public Task OtherServiceOfTheClass_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Service("a", 80, PortName = "http")] [Service("b", 80, PortName = "http")] class Web { }""");
}
