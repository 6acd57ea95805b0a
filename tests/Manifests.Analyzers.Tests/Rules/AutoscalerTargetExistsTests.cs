using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AutoscalerTargetExistsTests
{
    [Fact]
    public Task Pod_Triggers() => RuleVerifier.Reports(
        "K8S4005",
        "HorizontalPodAutoscaler 'web' is for Pod 'web', and a Pod cannot be scaled",
        """
        [Pod("web")] [{|#0:HorizontalPodAutoscaler(1, 3)|}] class Web { }
        """);

    [Fact]
    public Task Missing_Triggers() => RuleVerifier.Reports(
        "K8S4005",
        "HorizontalPodAutoscaler 'web' is for Deployment 'wep', which does not exist; did you mean 'web'?",
        """
        [Deployment("web")] [HorizontalPodAutoscaler(1, 3, Target = {|#0:"Deployment/wep"|})] class Web { }
        """);

    [Fact]
    public Task Nothing_Triggers() => RuleVerifier.Verify("""
        [{|K8S4005:HorizontalPodAutoscaler(1, 3)|}] class Web { }
        """);

    [Fact]
    public Task Own_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(1, 3)] class Web { }
        """);

    [Fact]
    public Task OtherKind_DoesNotTrigger() => RuleVerifier.Verify("""
        [HorizontalPodAutoscaler(1, 3, Target = "argoproj.io/v1alpha1/Rollout/web")] class Web { }
        """);

    [Fact]
    public Task For_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [InNamespace("a")] class Api { }
        [HorizontalPodAutoscaler(1, 3, For = typeof(Api))] class Web { }
        """);
}
