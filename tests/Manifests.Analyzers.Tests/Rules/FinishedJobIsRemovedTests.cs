using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class FinishedJobIsRemovedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8078",
        "Job 'web' stays in the cluster when it has finished, with its pods",
        """
        [{|#0:Job(RestartPolicy = RestartPolicy.Never)|}] class Web { }
        """);

    [Fact]
    public Task Removed_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8078", """
        [Job(RestartPolicy = RestartPolicy.Never, TtlSecondsAfterFinished = 60)] class Web { }
        """);
}
