using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SickPodsAreEvictedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8095",
        "PodDisruptionBudget 'web' keeps pods that are not ready, so a node with one of them cannot be drained",
        """
        [Deployment(Replicas = 3)] [{|#0:PodDisruptionBudget(MaxUnavailable = 1)|}] class Web { }
        """);

    [Fact]
    public Task Said_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8095", """
        [Deployment(Replicas = 3)] [PodDisruptionBudget(MaxUnavailable = 1, UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.IfHealthyBudget)] class Web { }
        """);
}
