using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class BudgetAllowsEvictionsTests
{
    [Fact]
    public Task AllMustStay_Triggers() => RuleVerifier.Reports(
        "K8S6004",
        "PodDisruptionBudget 'web' lets no pod of Deployment 'web' go: 2 must stay, and there are no more",
        """
        [Deployment("web", Replicas = 2)] [PodDisruptionBudget(MinAvailable = {|#0:2|})] class Web { }
        """);

    [Fact]
    public Task WholePercent_Triggers() => RuleVerifier.Verify("""
        [Deployment] [PodDisruptionBudget(MinAvailable = {|K8S6004:"100%"|})] class Web { }
        """);

    [Fact]
    public Task NoneAway_Triggers() => RuleVerifier.Verify("""
        [Deployment] [PodDisruptionBudget(MaxUnavailable = {|K8S6004:0|})] class Web { }
        """);

    [Fact]
    public Task OnePodByDefault_Triggers() => RuleVerifier.Verify("""
        [Deployment] [PodDisruptionBudget(MinAvailable = {|K8S6004:1|})] class Web { }
        """);

    [Fact]
    public Task Scaled_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(3, 5)] [PodDisruptionBudget(MinAvailable = 2)] class Web { }
        """);

    [Fact]
    public Task Half_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Replicas = 2)] [PodDisruptionBudget(MinAvailable = "50%")] class Web { }
        """);
}
