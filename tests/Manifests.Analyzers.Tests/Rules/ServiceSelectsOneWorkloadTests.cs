using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceSelectsOneWorkloadTests
{
    [Fact]
    public Task TwoWorkloads_Triggers() => RuleVerifier.VerifyWith(
        "K8S2007",
        """
        [Deployment("web")] [Label("part", "shop")] [Service("shop", 80, Selector = {|K8S2007:"part=shop"|})] class Web { }
        [Deployment("api")] [Label("part", "shop")] class Api { }
        """);

    [Fact]
    public Task UnlessSwitchedOn_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Label("part", "shop")] [Service("shop", 80, Selector = "part=shop")] class Web { }
        [Deployment("api")] [Label("part", "shop")] class Api { }
        """);

    [Fact]
    public Task OneWorkload_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S2007", "[Deployment] [Service(80)] class Web { }");
}
