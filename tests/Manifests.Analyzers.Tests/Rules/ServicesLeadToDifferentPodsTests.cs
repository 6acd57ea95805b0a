using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServicesLeadToDifferentPodsTests
{
    [Fact]
    public Task Copy_Triggers() => RuleVerifier.Reports(
        "K8S2011",
        "Service 'front' leads to the same pods at the same ports as Service 'web'",
        """
        [Deployment] [Service("web", 80)] [Service({|#0:"front"|}, 80)] class Web { }
        """);

    [Fact]
    public Task OtherPort_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S2011", """
        [Deployment] [Service("web", 80)] [Service("front", 8080, TargetPort = 80)] class Web { }
        """);

    [Fact]
    public Task Headless_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S2011", """
        [Deployment] [Service("web", 80)] [Service("front", 80, Headless = true)] class Web { }
        """);

    [Fact]
    public Task OtherPods_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S2011", """
        [Deployment] [Service(80)] class Web { }
        [Deployment] [Service(80)] class Front { }
        """);
}
