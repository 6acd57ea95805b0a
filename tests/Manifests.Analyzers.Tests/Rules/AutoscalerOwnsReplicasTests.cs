using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AutoscalerOwnsReplicasTests
{
    [Fact]
    public Task OtherClass_Triggers() => RuleVerifier.Verify("""
        [Deployment(Replicas = {|K8S6051:3|})] class Web { }
        [HorizontalPodAutoscaler(1, 3, For = typeof(Web))] class Load { }
        """);

    [Fact]
    public Task None_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] class Web { }
        [HorizontalPodAutoscaler(1, 3, For = typeof(Web))] class Load { }
        """);
}
