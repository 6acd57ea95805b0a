using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class CertificateSecretExistsTests
{
    [Fact]
    public Task NoSuchSecret_Triggers() => RuleVerifier.Reports(
        "K8S4051",
        "Ingress 'web' takes its certificate from Secret 'shop-tsl', which is not declared; did you mean 'shop-tls'?",
        """
        [assembly: ExternalObject("Secret", "shop-tls")]
        [Deployment] [Service(80)] [Ingress("shop.example.com", TlsSecret = {|#0:"shop-tsl"|})] class Web { }
        """);

    [Fact]
    public Task AnotherNamespace_Triggers() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "shop-tls", Namespace = "certificates")]
        [Deployment] [InNamespace("shop")] [Service(80)] [Ingress("shop.example.com", TlsSecret = {|K8S4051:"shop-tls"|})] class Web { }
        """);

    [Fact]
    public Task Declared_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "shop-tls")]
        [Deployment] [Service(80)] [Ingress("shop.example.com", TlsSecret = "shop-tls")] class Web { }
        """);

    [Fact]
    public Task MadeByCertManager_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80)] class Web { }
        [Ingress("shop.example.com", TlsSecret = "shop-tls", Service = typeof(Web))] [Annotation("cert-manager.io/cluster-issuer", "letsencrypt")] class Shop { }
        """);
}
