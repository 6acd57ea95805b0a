using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class CapabilitiesAreDroppedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8035",
        "Container 'web' does not drop all capabilities",
        """
        [Pod] [SecurityContext(DropCapabilities = {|#0:["NET_RAW"]|})] class Web { }
        """);

    [Fact]
    public Task Added_Triggers() => RuleVerifier.Reports(
        "K8S8035", "Container 'web' adds the capability CHOWN, where only NET_BIND_SERVICE is allowed", """[Pod] [SecurityContext(DropCapabilities = ["ALL"], AddCapabilities = [{|#0:"CHOWN"|}])] class Web { }""");

    [Fact]
    public Task Dropped_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8035", """
        [Pod] [SecurityContext(DropCapabilities = ["ALL"], AddCapabilities = ["NET_BIND_SERVICE"])] class Web { }
        """);
}
