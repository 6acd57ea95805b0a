using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class GracePeriodIsNotNegativeTests
{
    [Fact]
    public Task Negative_Triggers() => RuleVerifier.Reports(
        "K8S6040",
        "Pod 'web' gives its pods -1 seconds to end, which is taken for 1",
        """[Pod] [PodOptions(TerminationGracePeriodSeconds = {|#0:-1|})] class Web { }""");

    [Fact]
    public Task Zero_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodOptions(TerminationGracePeriodSeconds = 0)] class Web { }""");
}
