using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class WorkloadsOwnDifferentPodsTests
{
    [Fact]
    public Task SharedLabel_Triggers_OnTheLaterOnly() => RuleVerifier.Reports(
        "K8S2004",
        "Deployment 'api' selects app=shop, which the pods of Deployment 'web' have too",
        """
        [Deployment("web")] [Label("app", "shop")] class Web { }
        [{|#0:Deployment("api")|}] [Label("app", "shop")] class Api { }
        """);

    [Fact]
    public Task SelectorOfTheOtherOnly_Triggers_WhoeverIsFirst() => RuleVerifier.Verify("""
        [Deployment("web", Selector = {|K8S2004:"part"|})] [Label("app", "web")] [Label("part", "shop")] class Web { }
        [Deployment("api")] [Label("app", "api")] [Label("part", "shop")] class Api { }
        """);

    [Fact]
    public Task TwoOnOneClass_Triggers() => RuleVerifier.Verify("""
        [Deployment("web")] [{|K8S2004:Deployment("api")|}] [Label("app", "shop")] class Web { }
        """);

    [Fact]
    public Task OwnNames_DoesNotTrigger() => RuleVerifier.Verify("[Deployment] class Web { } [Deployment] class Api { }");

    [Fact]
    public Task OtherNamespace_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Label("app", "shop")] class Web { }
        [Deployment("web", Namespace = "b")] [Label("app", "shop")] class Api { }
        """);

    [Fact]
    public Task BarePodBesideADeployment_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Label("app", "shop")] class Web { }
        [Pod("debug")] [Label("app", "shop")] class Debug { }
        """);
}
