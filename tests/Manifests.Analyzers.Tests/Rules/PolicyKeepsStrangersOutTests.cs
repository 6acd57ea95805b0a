using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PolicyKeepsStrangersOutTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8062",
        "No network policy in namespace 'shop' selects the pod: everything in the cluster can talk to it",
        """
        [{|#0:Deployment|}] [InNamespace("shop")] [Container("web", "a/b:1")] class Web { }
        """);

    [Fact]
    public Task Selected_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8062", """
        [Deployment] [NetworkPolicy] class Web { }
        """);
}
