using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ProfileOfTheNodeIsNamedTests
{
    [Fact]
    public Task NoName_Triggers() => RuleVerifier.Reports(
        "K8S6029",
        "seccompProfile is one of the node, but does not say which: it needs localhostProfile",
        """[Pod] [PodSecurityContext(SeccompProfile = {|#0:SecurityProfileType.Localhost|})] class Web { }""");

    [Fact]
    public Task NameAlone_Triggers() => RuleVerifier.Verify("""[Pod] [SecurityContext(LocalhostAppArmorProfile = {|K8S6029:"web"|}, SeccompProfile = SecurityProfileType.RuntimeDefault)] class Web { }""");

    [Fact]
    public Task Named_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [SecurityContext(LocalhostAppArmorProfile = "web", AppArmorProfile = SecurityProfileType.Localhost)] class Web { }""");
}
