using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReplicasOutliveANodeTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8072",
        "Deployment 'web' runs one pod: it is gone while its node is",
        """
        [Deployment(Replicas = {|#0:1|})] class Web { }
        """);

    [Fact]
    public Task Two_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8072", """
        [Deployment(Replicas = 2)] class Web { }
        """);

    [Fact]
    public Task Autoscaled_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8072", """
        [Deployment] [Resources(Cpu = "1")] [HorizontalPodAutoscaler(2, 4, Cpu = 70)] class Web { }
        """);
}
