using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NodePortIsUsableTests
{
    [Fact]
    public Task TypeClusterIP_Triggers() => RuleVerifier.Reports(
        "K8S3007",
        "Node port 30080 of Service 'web' needs the type NodePort or LoadBalancer; a Service of type ClusterIP is not reached by nodes",
        """[Pod("web")] [Service("web", 80, NodePort = {|#0:30080|})] class Web { }""");

    [Fact]
    public Task OutsideTheRange_Triggers() => RuleVerifier.Reports(
        "K8S3007",
        "Node port 8080 of Service 'web' is outside 30000 to 32767, the ports that nodes open for Services",
        """[Pod("web")] [Service("web", 80, NodePort = {|#0:8080|}, Type = ServiceType.NodePort)] class Web { }""");

    [Fact]
    public Task JustOutside_Triggers() => RuleVerifier.Verify("""
        [Pod] [Service(80, PortName = "a", NodePort = {|K8S3007:29999|}, Type = ServiceType.LoadBalancer)] [ServicePort(81, Name = "b", NodePort = {|K8S3007:32768|})] class Web { }
        """);

    [Fact]
    public Task BothMistakes_Trigger_Once() => RuleVerifier.Verify("[Pod] [Service(80, NodePort = {|K8S3007:80|})] class Web { }");

    [Fact]
    public Task EndsOfTheRange_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Service(80, PortName = "a", NodePort = 30000, Type = ServiceType.NodePort)] [ServicePort(81, Name = "b", NodePort = 32767)] class Web { }
        """);

    [Fact]
    public Task Zero_MeansNone_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [Service(80, NodePort = 0)] class Web { }");
}
