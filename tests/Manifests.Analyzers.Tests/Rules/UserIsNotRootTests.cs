using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class UserIsNotRootTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8032",
        "Container 'web' may run as root: runAsNonRoot is not true",
        """
        [Pod] [SecurityContext(RunAsNonRoot = {|#0:false|})] class Web { }
        """);

    [Fact]
    public Task NothingSaid_Triggers() => RuleVerifier.VerifyWith("K8S8032", """[{|K8S8032:Pod|}] class Web { }""");

    [Fact]
    public Task FalseForThePod_Triggers() => RuleVerifier.VerifyWith("K8S8032", """[Pod] [PodSecurityContext(RunAsNonRoot = {|K8S8032:false|})] class Web { }""");

    [Fact]
    public Task OfThePod_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8032", """
        [Pod] [PodSecurityContext(RunAsNonRoot = true)] class Web { }
        """);

    [Fact]
    public Task UsersOfItsOwn_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8032", """
        [Pod] [PodOptions(HostUsers = false)] class Web { }
        """);
}
