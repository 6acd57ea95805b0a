using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class UserIsNotZeroTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8033",
        "Container 'web' runs as user 0, which is root",
        """
        [Pod] [SecurityContext(RunAsUser = {|#0:0|})] class Web { }
        """);

    [Fact]
    public Task OfThePod_Triggers() => RuleVerifier.VerifyWith("K8S8033", """[Pod] [PodSecurityContext(RunAsUser = {|K8S8033:0|})] class Web { }""");

    [Fact]
    public Task Other_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8033", """
        [Pod] [PodSecurityContext(RunAsUser = 1654)] class Web { }
        """);
}
