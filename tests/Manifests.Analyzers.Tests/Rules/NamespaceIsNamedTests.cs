using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NamespaceIsNamedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8071",
        "Deployment 'web' is in no namespace, so it lands wherever kubectl points to",
        """
        [{|#0:Deployment|}] class Web { }
        """);

    [Fact]
    public Task Default_Triggers() => RuleVerifier.Reports("K8S8071", "Deployment 'web' is in the namespace default", """[Deployment(Namespace = {|#0:"default"|})] class Web { }""");

    [Fact]
    public Task Named_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8071", """
        [Deployment] [InNamespace("shop")] class Web { }
        """);

    [Fact]
    public Task ClusterScoped_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8071", """
        [Namespace("shop")] static class Shop { }
        """);
}
