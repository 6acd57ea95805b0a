using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class StartingDeadlineIsPossibleTests
{
    [Fact]
    public Task Short_Triggers() => RuleVerifier.Reports(
        "K8S6033",
        "CronJob 'nightly' may start 5 seconds late, but the cluster only looks every 10 seconds: it may never run",
        """[CronJob("@daily", StartingDeadlineSeconds = {|#0:5|})] class Nightly { }""");

    [Fact]
    public Task Long_DoesNotTrigger() => RuleVerifier.Verify("""[CronJob("@daily", StartingDeadlineSeconds = 10)] class Nightly { }""");
}
