using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReplicasHaveBudgetTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8074",
        "No PodDisruptionBudget selects the pods of Deployment 'web': all of them may be evicted at once",
        """
        [Deployment(Replicas = {|#0:3|})] class Web { }
        """);

    [Fact]
    public Task Budget_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8074", """
        [Deployment(Replicas = 3)] [PodDisruptionBudget(MaxUnavailable = 1)] class Web { }
        """);

    [Fact]
    public Task OnePod_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8074", """
        [Deployment] class Web { }
        """);
}
