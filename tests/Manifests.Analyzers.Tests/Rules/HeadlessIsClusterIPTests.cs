using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class HeadlessIsClusterIPTests
{
    [Fact]
    public Task LoadBalancer_Triggers() => RuleVerifier.Reports(
        "K8S3012",
        "Service 'db' is headless, so its type cannot be LoadBalancer: it has no address that nodes or a load balancer could lead to",
        """[Pod("db")] [Service("db", 5432, Headless = true, Type = {|#0:ServiceType.LoadBalancer|})] class Db { }""");

    [Fact]
    public Task NodePort_Triggers() => RuleVerifier.Verify("[Pod] [Service(5432, Headless = true, Type = {|K8S3012:ServiceType.NodePort|})] class Db { }");

    [Fact]
    public Task ClusterIP_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [Service(5432, Headless = true, Type = ServiceType.ClusterIP)] class Db { }");

    [Fact]
    public Task WithAddress_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [Service(5432, Headless = false, Type = ServiceType.NodePort)] class Db { }");
}
