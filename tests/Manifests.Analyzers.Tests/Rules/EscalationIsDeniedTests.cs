using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class EscalationIsDeniedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8031",
        "Container 'web' lets its processes gain rights: allowPrivilegeEscalation is not false",
        """
        [Pod] [SecurityContext(AllowPrivilegeEscalation = {|#0:true|})] class Web { }
        """);

    [Fact]
    public Task NothingSaid_Triggers() => RuleVerifier.VerifyWith("K8S8031", """[{|K8S8031:Pod|}] class Web { }""");

    [Fact]
    public Task Denied_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8031", """
        [Pod] [SecurityContext(AllowPrivilegeEscalation = false)] class Web { }
        """);

    [Fact]
    public Task Hardened_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8031", """
        [Pod] [Hardened] class Web { }
        """);
}
