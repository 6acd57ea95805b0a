using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NodePortIsFreeTests
{
    [Fact]
    public Task OtherService_Triggers_AtTheLater() => RuleVerifier.Reports(
        "K8S3018",
        "Node port 30080 is already that of Service 'web' in namespace 'shop'",
        """
        [Pod] [InNamespace("shop")] [Service("web", 80, NodePort = 30080, Type = ServiceType.NodePort)] class Web { }
        [Pod] [InNamespace("ops")] [Service("api", 80, NodePort = {|#0:30080|}, Type = ServiceType.LoadBalancer)] class Api { }
        """);

    [Fact]
    public Task OtherPort_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Service("web", 80, NodePort = 30080, Type = ServiceType.NodePort)] class Web { }
        [Pod] [Service("api", 80, NodePort = 30081, Type = ServiceType.NodePort)] class Api { }
        """);

    [Fact]
    public Task LeftToTheCluster_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Service("web", 80, NodePort = 0, Type = ServiceType.NodePort)] class Web { }
        [Pod] [Service("api", 80, NodePort = 0, Type = ServiceType.NodePort)] class Api { }
        """);

    [Fact]
    public Task WithoutNodes_IsReportedAsThat_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Service("web", 80, NodePort = 30080, Type = ServiceType.NodePort)] class Web { }
        [Pod] [Service("api", 80, NodePort = {|K8S3007:30080|})] class Api { }
        """);
}
