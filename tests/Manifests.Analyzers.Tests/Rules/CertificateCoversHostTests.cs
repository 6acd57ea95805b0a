using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class CertificateCoversHostTests
{
    [Fact]
    public Task AnotherHost_Triggers() => RuleVerifier.Reports(
        "K8S3042",
        "Host 'shop.example.com' of Ingress 'web' has no certificate: those of the Ingress are for api.example.com",
        """
        [assembly: ExternalObject("Secret", "api-tls")]
        [Deployment] [Service(80)] [Ingress({|#0:"shop.example.com"|})] [IngressPath("/", Host = "api.example.com")] [IngressTls("api-tls", "api.example.com")] class Web { }
        """);

    [Theory]
    [InlineData("[Ingress(\"api.example.com\")] [IngressTls(\"api-tls\", \"*.example.com\")]")]
    [InlineData("[Ingress(\"api.example.com\")] [IngressTls(\"api-tls\")]")]
    [InlineData("[Ingress(\"api.example.com\", TlsSecret = \"api-tls\")] [IngressPath(\"/\", Host = \"shop.example.com\")]")]
    [InlineData("[Ingress(\"api.example.com\")]")]
    public Task Covered_DoesNotTrigger(string ingress) => RuleVerifier.Verify($$"""
        [assembly: ExternalObject("Secret", "api-tls")]
        [Deployment] [Service(80)] {{ingress}} class Web { }
        """);

    [Fact]
    public Task DeeperThanTheStar_Triggers() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "api-tls")]
        [Deployment] [Service(80)] [Ingress({|K8S3042:"a.api.example.com"|})] [IngressTls("api-tls", "*.example.com")] class Web { }
        """);
}
