using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressClassExistsTests
{
    [Fact]
    public Task Misspelt_Triggers() => RuleVerifier.Reports(
        "K8S4070",
        "Ingress 'web' is of the class 'nginy', which is not declared; did you mean 'nginx'?",
        """
        [assembly: ExternalObject("IngressClass", "nginx")]
        [Deployment] [Service(80)] [Ingress("shop.example.com", ClassName = {|#0:"nginy"|})] class Web { }
        """);

    [Fact]
    public void NoDefault_Triggers() => Assert.Equal(
        ["Ingress 'web' is of no class, and none of 'nginx' is the default one"],
        YamlObjects.Messages<IngressClassExists>(Objects("")));

    [Fact]
    public void Default_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<IngressClassExists>(Objects("ingressclass.kubernetes.io/is-default-class: \"true\"")));

    [Fact]
    public Task NoneInView_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S4070", """
        [Deployment] [Service(80)] [Ingress("shop.example.com")] class Web { }
        """);

    private static string Objects(string annotation) =>
        $$"""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec: {}
        ---
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata:
          name: nginx
          annotations: { {{annotation}} }
        """;
}
