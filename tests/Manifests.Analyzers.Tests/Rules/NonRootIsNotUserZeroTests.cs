using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NonRootIsNotUserZeroTests
{
    [Fact]
    public Task UserZero_Triggers() => RuleVerifier.Reports(
        "K8S6028",
        "Container 'web' runs as user 0, which is root, but must not run as root (runAsNonRoot: true): it will not start",
        """[Pod] [SecurityContext(RunAsNonRoot = true, RunAsUser = {|#0:0|})] class Web { }""");

    [Fact]
    public Task UserOfThePod_Triggers() => RuleVerifier.Verify("""[Pod] [PodSecurityContext(RunAsUser = {|K8S6028:0|}, RunAsNonRoot = true)] class Web { [Container("b", "a/b")] class B { } }""");

    [Fact]
    public Task OverriddenByTheContainer_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodSecurityContext(RunAsUser = 0, RunAsNonRoot = true)] [SecurityContext(RunAsUser = 1654)] class Web { }""");

    [Fact]
    public Task Root_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [SecurityContext(RunAsUser = 0)] class Web { }""");
}
