using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Ports;

namespace Manifests.Analyzers.Tests.Rules;

public class HeadlessHasNoAddressTests
{
    [Fact]
    public Task ExternalIPs_Triggers() => RuleVerifier.Reports(
        "K8S3013",
        "Service 'db' is headless, so its externalIPs has no effect",
        """[Pod("db")] [Service("db", 5432, Headless = true, ExternalIPs = {|#0:["192.168.56.30"]|})] class Db { }""");

    [Fact]
    public Task NoExternalIPs_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [Service(5432, Headless = true, ExternalIPs = [])] class Db { }");

    [Fact]
    public Task WithAddress_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Service(5432, ExternalIPs = ["192.168.56.30"])] class Db { }""");

    [Fact]
    public Task RefusedAsAWhole_IsNotReportedTwice_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Service(5432, Headless = true, ExternalIPs = ["192.168.56.30"], Type = {|K8S3012:ServiceType.NodePort|})] class Db { }
        """);

    [Fact]
    public void FieldsThatOnlyYamlHas_Triggers() => Assert.Equal(
        ["Service 'db' is headless, so its loadBalancerIP has no effect", "Service 'db' is headless, so its sessionAffinity has no effect"],
        TreeVerifier.Messages<HeadlessHasNoAddress>("""
            { 'apiVersion': 'v1', 'kind': 'Service', 'metadata': { 'name': 'db' }, 'spec': { 'clusterIP': 'None', 'loadBalancerIP': '10.0.0.1', 'sessionAffinity': 'ClientIP' } }
            """));
}
