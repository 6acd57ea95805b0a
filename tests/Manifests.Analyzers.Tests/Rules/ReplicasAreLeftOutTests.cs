using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReplicasAreLeftOutTests
{
    [Fact]
    public Task WithAutoscaler_Triggers() => RuleVerifier.Reports(
        "K8S6020",
        "3 replicas are left out of the YAML: HorizontalPodAutoscaler 'web' decides how many pods there are",
        """[Deployment("web", Replicas = {|#0:3|})] [HorizontalPodAutoscaler("web", 2, 5)] class Web { }""");

    [Fact]
    public Task WithAutoscalerOfOneEnvironment_Triggers() => RuleVerifier.Reports(
        "K8S6020",
        "3 replicas are left out of the YAML: HorizontalPodAutoscaler 'web' decides how many pods there are",
        """
        [assembly: ManifestEnvironment("staging")]
        [assembly: ManifestEnvironment("prod")]
        [Deployment("web", Replicas = {|#0:3|})] [HorizontalPodAutoscaler("web", 2, 5, Environment = "prod")] class Web { }
        """);

    [Fact]
    public Task AutoscalerOfAnother_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] class Api { }
        [Deployment(Replicas = 3)] [HorizontalPodAutoscaler(2, 5, For = typeof(Api))] class Web { }
        """);

    [Fact]
    public Task WithoutAutoscaler_DoesNotTrigger() => RuleVerifier.Verify("[Deployment(Replicas = 3)] class Web { }");
}
