using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressPathIsServedOnceTests
{
    [Fact]
    public Task TwoIngresses_Triggers() => RuleVerifier.Reports(
        "K8S3043",
        "Path '/' of host 'shop.example.com' is already led to by Ingress 'web' in namespace 'web'",
        """
        [Deployment] [InNamespace("web")] [Service(80)] [Ingress("shop.example.com")] class Web { }
        [Deployment] [InNamespace("yet")] [Service(80)] [{|#0:Ingress("shop.example.com")|}] class Yet { }
        """);

    [Fact]
    public Task OneIngressTwice_Triggers() => RuleVerifier.Reports(
        "K8S3043",
        "Path '/api' of host 'shop.example.com' is already led to by Ingress 'web' itself",
        """
        [Deployment] [Service(80)] [Ingress("shop.example.com", Path = "/api")] [IngressPath({|#0:"/api"|})] class Web { }
        """);

    [Theory]
    [InlineData("[Ingress(\"shop.example.com\", Path = \"/api\")]")]
    [InlineData("[Ingress(\"api.example.com\")]")]
    [InlineData("[Ingress(\"shop.example.com\", PathType = PathType.Exact)]")]
    [InlineData("[Ingress(\"shop.example.com\", ClassName = \"internal\")]")]
    [InlineData("[Ingress(\"shop.example.com\")] [Annotation(\"nginx.ingress.kubernetes.io/canary\", \"true\", Of = \"yet\")]")]
    public Task Another_DoesNotTrigger(string ingress) => RuleVerifier.Verify($$"""
        [Deployment] [Service(80)] [Ingress("shop.example.com")] class Web { }
        [Deployment] [Service(80)] {{ingress}} class Yet { }
        """);
}
