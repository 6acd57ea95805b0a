using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MissedRunsHaveDeadlineTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8079",
        "CronJob 'web' has no starting deadline: after 100 missed runs it does not start again",
        """
        [{|#0:CronJob("0 3 * * *", RestartPolicy = RestartPolicy.Never)|}] class Web { }
        """);

    [Fact]
    public Task Deadline_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8079", """
        [CronJob("0 3 * * *", RestartPolicy = RestartPolicy.Never, StartingDeadlineSeconds = 60)] class Web { }
        """);
}
