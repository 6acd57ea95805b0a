using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class BudgetSelectsPodsTests
{
    [Fact]
    public Task NoSuchPods_Triggers() => RuleVerifier.Reports(
        "K8S4030",
        "PodDisruptionBudget 'web' selects app=wep, and no pod has that",
        """
        [Deployment("web")] [PodDisruptionBudget(MaxUnavailable = 1, Selector = {|#0:"app=wep"|})] class Web { }
        """);

    [Fact]
    public Task NoPods_Triggers() => RuleVerifier.Verify("""
        [{|K8S4030:PodDisruptionBudget(MaxUnavailable = 1)|}] class Web { }
        """);

    [Fact]
    public Task Own_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [PodDisruptionBudget(MaxUnavailable = 1)] class Web { }
        """);

    [Fact]
    public Task For_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [InNamespace("a")] class Api { }
        [PodDisruptionBudget(MaxUnavailable = 1, For = typeof(Api))] class Web { }
        """);
}
