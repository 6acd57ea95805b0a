using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PodHasOneBudgetTests
{
    [Fact]
    public Task Two_Triggers() => RuleVerifier.Reports(
        "K8S6084",
        "PodDisruptionBudget 'b' is for Deployment 'web', which is that of 'a' too",
        """
        [Deployment(Replicas = 3)] [PodDisruptionBudget("a", MaxUnavailable = 1)] [{|#0:PodDisruptionBudget("b", MaxUnavailable = 1)|}] class Web { }
        """);

    [Fact]
    public Task OneEach_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Replicas = 3)] [PodDisruptionBudget(MaxUnavailable = 1)] class Web { }
        [Deployment(Replicas = 3)] [PodDisruptionBudget(MaxUnavailable = 1)] class Api { }
        """);
}
