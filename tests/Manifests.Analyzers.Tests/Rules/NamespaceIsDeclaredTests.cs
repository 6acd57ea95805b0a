using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NamespaceIsDeclaredTests
{
    [Fact]
    public Task Misspelt_Triggers() => RuleVerifier.Reports(
        "K8S4074",
        "Deployment 'shap/web' is in namespace 'shap', which is not declared; did you mean 'shop'?",
        """
        [Namespace("shop")] static class Shop { }
        [Deployment(Namespace = {|#0:"shap"|})] class Web { }
        """);

    [Fact]
    public Task Declared_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S4074", """
        [Namespace("shop")] static class Shop { }
        [Deployment(Namespace = "shop")] class Web { }
        """);

    [Fact]
    public Task InEachCluster_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S4074", """
        [Deployment(Namespace = "kube-system")] class Web { }
        """);
}
