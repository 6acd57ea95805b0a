using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressHasTlsTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8063",
        "Ingress 'web' has no certificate: it takes requests in the clear",
        """
        [Deployment] [ContainerPort(80)] [Service(80)] [{|#0:Ingress("shop.example.com")|}] class Web { }
        """);

    [Fact]
    public Task Tls_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8063", """
        [assembly: ExternalObject("Secret", "tls")]
        [Deployment] [ContainerPort(80)] [Service(80)] [Ingress("shop.example.com", TlsSecret = "tls")] class Web { }
        """);
}
