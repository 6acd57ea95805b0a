using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RunsDoNotOverlapTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8080",
        "CronJob 'web' starts its next run while the one before still runs",
        """
        [CronJob("0 3 * * *", RestartPolicy = RestartPolicy.Never, ConcurrencyPolicy = {|#0:ConcurrencyPolicy.Allow|})] class Web { }
        """);

    [Fact]
    public Task Forbidden_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8080", """
        [CronJob("0 3 * * *", RestartPolicy = RestartPolicy.Never, ConcurrencyPolicy = ConcurrencyPolicy.Forbid)] class Web { }
        """);
}
