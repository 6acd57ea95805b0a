using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SeccompIsOnTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8018",
        "Container 'web' may make every call to the kernel (seccompProfile: Unconfined)",
        """
        [Pod] [SecurityContext(SeccompProfile = {|#0:SecurityProfileType.Unconfined|})] class Web { }
        """);

    [Fact]
    public Task Default_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8018", """
        [Pod] [PodSecurityContext(SeccompProfile = SecurityProfileType.RuntimeDefault)] class Web { }
        """);
}
