using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class BudgetHasOneLimitTests
{
    [Fact]
    public Task Both_Triggers() => RuleVerifier.Verify("""
        [Deployment(Replicas = 3)] [PodDisruptionBudget(MinAvailable = 1, MaxUnavailable = {|K8S6053:1|})] class Web { }
        """);

    [Fact]
    public Task One_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Replicas = 3)] [PodDisruptionBudget(MinAvailable = 1)] class Web { }
        """);
}
