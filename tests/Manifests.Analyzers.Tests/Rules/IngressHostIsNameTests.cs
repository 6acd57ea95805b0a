using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressHostIsNameTests
{
    [Fact]
    public Task Url_Triggers() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress({|K8S3030:"https://a.example.com"|})] class Web { }
        """);

    [Fact]
    public Task Port_Triggers() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress({|K8S3030:"a.example.com:80"|})] class Web { }
        """);

    [Fact]
    public Task Address_Triggers() => RuleVerifier.Reports(
        "K8S3030",
        "'10.0.0.1' cannot be the host of Ingress 'web': it is an address, and not a DNS name",
        """
        [Deployment("web")] [Service("web", 80)] [Ingress({|#0:"10.0.0.1"|})] class Web { }
        """);

    [Fact]
    public Task Star_Triggers() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress({|K8S3030:"a.*.example.com"|})] class Web { }
        """);

    [Fact]
    public Task Name_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress("*.example.com")] [IngressPath("/", Host = "example.com")] class Web { }
        """);
}
