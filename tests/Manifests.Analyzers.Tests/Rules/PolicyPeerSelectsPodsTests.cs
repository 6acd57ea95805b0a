using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PolicyPeerSelectsPodsTests
{
    [Fact]
    public Task NoSuchPod_Triggers() => RuleVerifier.Reports(
        "K8S4050",
        "NetworkPolicy 'web' allows connections with app=frnt, and no pod has that; did you mean 'app=front'?",
        """
        [Deployment] [Container(Image = "example/web:1.0")] [NetworkPolicy] [AllowFrom({|#0:"app=frnt"|})] class Web { }
        [Deployment] [Container(Image = "example/front:1.0")] [Label("app", "front")] class Front { }
        """);

    [Fact]
    public Task AnotherNamespace_Triggers() => RuleVerifier.Reports(
        "K8S4050",
        "NetworkPolicy 'web' allows connections with app=front, and no pod in namespace 'back' has that; Deployment 'front' is in namespace 'front'",
        """
        [Deployment] [InNamespace("back")] [Container(Image = "example/web:1.0")] [NetworkPolicy] [AllowFrom({|#0:"app=front"|})] class Web { }
        [Deployment] [InNamespace("front")] [Container(Image = "example/front:1.0")] [Label("app", "front")] class Front { }
        """);

    [Theory]
    [InlineData("[AllowFrom(typeof(Front))]")]
    [InlineData("[AllowFrom(\"app=front\", Namespace = \"front\")]")]
    [InlineData("[AllowFrom(\"app=front\", NamespaceSelector = \"\")]")]
    [InlineData("[AllowFrom(\"app=ingress\", Namespace = \"ingress-nginx\")]")]
    [InlineData("[AllowFrom(\"app=ingress\", NamespaceSelector = \"team=platform\")]")]
    [InlineData("[AllowFrom(\"\")]")]
    [InlineData("[AllowFrom]")]
    public Task KnownOrElsewhere_DoesNotTrigger(string allowed) => RuleVerifier.Verify($$"""
        [Deployment] [InNamespace("back")] [Container(Image = "example/web:1.0")] [NetworkPolicy] {{allowed}} class Web { }
        [Deployment] [InNamespace("front")] [Container(Image = "example/front:1.0")] [Label("app", "front")] class Front { }
        """);
}
