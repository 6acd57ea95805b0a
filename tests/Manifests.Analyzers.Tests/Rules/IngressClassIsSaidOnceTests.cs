using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Network;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressClassIsSaidOnceTests
{
    [Fact]
    public Task Alone_Triggers() => RuleVerifier.Reports(
        "K8S3044",
        "Annotation kubernetes.io/ingress.class of Ingress 'shop' is deprecated: say ClassName = \"nginx\"",
        """
        [Service(80)] [Deployment] class Web { }
        [Ingress("shop.example.com", Name = "shop", Service = typeof(Web))] [Annotation("kubernetes.io/ingress.class", {|#0:"nginx"|})] class Shop { }
        """);

    [Theory]
    [InlineData("nginx", "says again what ClassName says")]
    [InlineData("traefik", "is 'traefik' and its class 'nginx', which is refused")]
    public void BesideTheClass_Triggers(string annotation, string problem) => Assert.Equal(
        [$"Annotation kubernetes.io/ingress.class of Ingress 'shop' {problem}"],
        TreeVerifier.Messages<IngressClassIsSaidOnce>($$"""
            { 'apiVersion': 'networking.k8s.io/v1', 'kind': 'Ingress', 'metadata': { 'name': 'shop', 'annotations': { 'kubernetes.io/ingress.class': '{{annotation}}' } },
              'spec': { 'ingressClassName': 'nginx' } }
            """));

    [Fact]
    public Task ClassAlone_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80)] [Ingress("shop.example.com", ClassName = "nginx")] class Web { }
        """);
}
