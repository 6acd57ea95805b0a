using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ContainerIsNotPrivilegedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8011",
        "Container 'web' is privileged: whoever gets into it has its node",
        """
        [Pod] [SecurityContext(Privileged = {|#0:true|})] class Web { }
        """);

    [Fact]
    public Task NotPrivileged_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8011", """
        [Pod] [SecurityContext(Privileged = false)] class Web { }
        """);
}
