using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class BudgetHasALimitTests
{
    [Fact]
    public Task Neither_Triggers() => RuleVerifier.Verify("""
        [Deployment] [{|K8S6054:PodDisruptionBudget|}] class Web { }
        """);

    [Fact]
    public Task One_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Replicas = 3)] [PodDisruptionBudget(MinAvailable = 1)] class Web { }
        """);
}
