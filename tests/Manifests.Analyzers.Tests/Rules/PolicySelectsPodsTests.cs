using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PolicySelectsPodsTests
{
    [Fact]
    public Task NoSuchPods_Triggers() => RuleVerifier.Verify("""
        [Deployment] [NetworkPolicy(Selector = {|K8S4031:"app=wep"|})] class Web { }
        """);

    [Fact]
    public Task Own_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [NetworkPolicy] class Web { }
        """);

    [Fact]
    public Task EveryPod_DoesNotTrigger() => RuleVerifier.Verify("""
        [NetworkPolicy] class Closed { }
        """);
}
