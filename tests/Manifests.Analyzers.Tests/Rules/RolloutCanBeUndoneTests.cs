using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RolloutCanBeUndoneTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8097",
        "Deployment 'web' keeps no revision to go back to: kubectl rollout undo has nothing to do",
        """
        [Deployment(RevisionHistoryLimit = {|#0:0|})] class Web { }
        """);

    [Fact]
    public Task Some_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8097", """
        [Deployment(RevisionHistoryLimit = 2)] class Web { }
        """);
}
