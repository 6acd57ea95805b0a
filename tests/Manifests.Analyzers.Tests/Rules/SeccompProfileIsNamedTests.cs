using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SeccompProfileIsNamedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8034",
        "Container 'web' names no seccomp profile",
        """
        [Pod] [{|#0:Container("web", "a/b:1")|}] class Web { }
        """);

    [Fact]
    public Task OfThePod_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8034", """
        [Pod] [PodSecurityContext(SeccompProfile = SecurityProfileType.RuntimeDefault)] class Web { }
        """);

    [Fact]
    public Task OfTheContainer_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8034", """
        [Pod] [SecurityContext(SeccompProfile = SecurityProfileType.RuntimeDefault)] class Web { }
        """);
}
