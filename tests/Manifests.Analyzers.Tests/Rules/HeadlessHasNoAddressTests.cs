using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class HeadlessHasNoAddressTests
{
    [Fact]
    public Task ExternalIPs_Trigger() => RuleVerifier.Reports(
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
}
