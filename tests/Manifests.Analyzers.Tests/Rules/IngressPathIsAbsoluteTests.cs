using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressPathIsAbsoluteTests
{
    [Fact]
    public Task Relative_Triggers() => RuleVerifier.Reports(
        "K8S3027",
        "Path 'shop' of Ingress 'web' is not valid: it must begin with '/'",
        """
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com", Path = {|#0:"shop"|})] class Web { }
        """);

    [Fact]
    public Task DoubleSlash_Triggers() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com")] [IngressPath({|K8S3027:"/a//b"|})] class Web { }
        """);

    [Fact]
    public Task Absolute_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com", Path = "/shop/")] class Web { }
        """);
}
