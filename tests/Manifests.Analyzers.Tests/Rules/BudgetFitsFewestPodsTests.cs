using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class BudgetFitsFewestPodsTests
{
    [Fact]
    public Task AsMany_Triggers() => RuleVerifier.Reports(
        "K8S6085",
        "PodDisruptionBudget 'web' keeps 2 pods of Deployment 'web', and HorizontalPodAutoscaler 'web' goes down to 2: then none may go",
        """
        [Deployment] [HorizontalPodAutoscaler(2, 10)] [PodDisruptionBudget(MinAvailable = {|#0:2|})] class Web { }
        """);

    [Theory]
    [InlineData("MinAvailable = 1")]
    [InlineData("MinAvailable = \"50%\"")]
    [InlineData("MaxUnavailable = 1")]
    public Task Fewer_DoesNotTrigger(string limit) => RuleVerifier.Verify($$"""
        [Deployment] [HorizontalPodAutoscaler(2, 10)] [PodDisruptionBudget({{limit}})] class Web { }
        """);
}
