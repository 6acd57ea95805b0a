using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReplicasAreSpreadTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8075",
        "Nothing keeps the pods of Deployment 'web' from running on one node, and going down with it",
        """
        [Deployment(Replicas = {|#0:3|})] class Web { }
        """);

    [Fact]
    public Task Spread_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8075", """
        [Deployment(Replicas = 3)] [TopologySpread("kubernetes.io/hostname")] class Web { }
        """);

    [Fact]
    public Task Apart_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8075", """
        [Deployment(Replicas = 3)] [PodAntiAffinity("kubernetes.io/hostname")] class Web { }
        """);

    [Fact]
    public Task OnePod_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8075", """
        [Deployment] class Web { }
        """);
}
