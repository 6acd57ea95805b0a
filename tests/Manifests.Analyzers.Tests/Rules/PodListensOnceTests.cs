using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Ports;

namespace Manifests.Analyzers.Tests.Rules;

public class PodListensOnceTests
{
    [Fact]
    public Task PortOfTwoContainers_Triggers() => RuleVerifier.Reports(
        "K8S3010",
        "Port 8080/TCP is already declared by container 'web'; only one of the two can listen on it",
        """
        [Pod("web")] [ContainerPort(8080)] class Web { [Container("proxy", "example/proxy:1.0")] [ContainerPort({|#0:8080|})] class Proxy { } }
        """);

    [Fact]
    public Task PortOfOneContainer_Triggers() => RuleVerifier.Reports(
        "K8S3010",
        "Port 8080/TCP is already declared by container 'web'; applying it may drop one of the two",
        """[Pod("web")] [ContainerPort(8080, Name = "a")] [ContainerPort({|#0:8080|}, Name = "b")] class Web { }""");

    [Fact]
    public Task NameOfTwoContainers_Triggers() => RuleVerifier.Reports(
        "K8S3010",
        "Port name 'http' is already declared by container 'web'; Services that ask for the name reach only that one",
        """
        [Pod("web")] [ContainerPort(8080, Name = "http")]
        class Web { [Container("proxy", "example/proxy:1.0")] [ContainerPort(8081, Name = {|#0:"http"|})] class Proxy { } }
        """);

    [Fact]
    public Task PortAndNameOfTwoContainers_Triggers_Once() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = "http")]
        class Web { [Container("proxy", "example/proxy:1.0")] [ContainerPort({|K8S3010:8080|}, Name = "http")] class Proxy { } }
        """);

    [Fact]
    public Task CopiedPort_IsReportedByTheNameRuleOnly_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = "http")] [ContainerPort(8080, Name = {|K8S3004:"http"|})] class Web { }
        """);

    [Fact]
    public Task OtherProtocol_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(53)] class Dns { [Container("udp", "example/udp:1.0")] [ContainerPort(53, Protocol = Protocol.UDP)] class Udp { } }
        """);

    [Fact]
    public Task TwoHostPortsForOnePort_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [ContainerPort(80, HostPort = 80)] [ContainerPort(80, HostPort = 8080)] class Web { }");

    [Fact]
    public void PortOfASidecar_Triggers() => Assert.Single(TreeVerifier.Messages<PodListensOnce>(PodWithInit("'restartPolicy': 'Always',")));

    [Fact]
    public void PortOfAnInitContainer_IsFreeAgain_DoesNotTrigger() => Assert.Empty(TreeVerifier.Messages<PodListensOnce>(PodWithInit("")));

    private static string PodWithInit(string field) => $$"""
        { 'apiVersion': 'v1', 'kind': 'Pod', 'spec': {
          'initContainers': [{ 'name': 'first', {{field}} 'ports': [{ 'containerPort': 80 }] }],
          'containers': [{ 'name': 'web', 'ports': [{ 'containerPort': 80 }] }] } }
        """;
}
