using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class UserIsNobodyOfTheNodeTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8053",
        "Container 'web' runs as user 1654, which may be one of its node, too",
        """
        [Pod] [SecurityContext(RunAsUser = {|#0:1654|})] class Web { }
        """);

    [Fact]
    public Task High_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8053", """
        [Pod] [SecurityContext(RunAsUser = 10001)] [PodSecurityContext(RunAsGroup = 20001)] class Web { }
        """);

    [Fact]
    public Task OfTheImage_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8053", """
        [Pod] class Web { }
        """);
}
