using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class EscalationIsNotDeniedTests
{
    [Fact]
    public Task Privileged_Triggers() => RuleVerifier.Reports(
        "K8S6027",
        "Container 'web' has all rights (privileged: true), which does not go with allowPrivilegeEscalation: false",
        """[Pod] [SecurityContext(Privileged = {|#0:true|}, AllowPrivilegeEscalation = false)] class Web { }""");

    [Fact]
    public Task Capability_Triggers() => RuleVerifier.Verify("""[Pod] [SecurityContext(AddCapabilities = ["NET_ADMIN", {|K8S6027:"CAP_SYS_ADMIN"|}], AllowPrivilegeEscalation = false)] class Web { }""");

    [Fact]
    public Task Either_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [SecurityContext(Privileged = true)] class Web { [Container("b", "a/b")] [SecurityContext(AllowPrivilegeEscalation = false)] class B { } }""");
}
