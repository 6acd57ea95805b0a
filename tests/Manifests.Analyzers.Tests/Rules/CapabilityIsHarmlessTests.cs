using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class CapabilityIsHarmlessTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8012",
        "Container 'web' adds the capability NET_ADMIN, which reaches beyond the container",
        """
        [Pod] [SecurityContext(AddCapabilities = [{|#0:"NET_ADMIN"|}, "CHOWN"])] class Web { }
        """);

    [Fact]
    public Task GivenAnyway_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8012", """
        [Pod] [SecurityContext(AddCapabilities = ["NET_BIND_SERVICE", "KILL"])] class Web { }
        """);
}
