using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceProtocolMatchesTests
{
    [Fact]
    public Task OtherProtocol_Triggers_AtTheProtocol() => RuleVerifier.Reports(
        "K8S3011",
        "Service 'dns' leads to port 53 by UDP, but Pod 'dns' declares that port for TCP",
        """[Pod("dns")] [ContainerPort(53)] [Service("dns", 53, Protocol = {|#0:Protocol.UDP|})] class Dns { }""");

    [Fact]
    public Task DefaultProtocol_Triggers_AtTheTarget() => RuleVerifier.Reports(
        "K8S3011",
        "Service 'dns' leads to port dns by TCP, but Pod 'dns' declares that port for UDP",
        """[Pod("dns")] [ContainerPort(53, Name = "dns", Protocol = Protocol.UDP)] [Service("dns", 53, TargetPort = {|#0:"dns"|})] class Dns { }""");

    [Fact]
    public Task PortWithoutTarget_Triggers_AtThePort() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(53, Protocol = Protocol.UDP)] [Service({|K8S3011:53|})] class Dns { }
        """);

    [Fact]
    public Task SameProtocol_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [ContainerPort(53, Protocol = Protocol.UDP)] [Service(53, Protocol = Protocol.UDP)] class Dns { }");

    [Fact]
    public Task BothProtocols_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [ContainerPort(53)] [ContainerPort(53, Protocol = Protocol.UDP)] [Service(53, Protocol = Protocol.UDP)] class Dns { }");

    [Fact]
    public Task UndeclaredPort_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [Service(53, Protocol = Protocol.UDP)] class Dns { }");
}
