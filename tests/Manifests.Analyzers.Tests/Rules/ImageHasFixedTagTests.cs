using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ImageHasFixedTagTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8002",
        "Image 'example/web:latest' has the tag latest: what runs may differ from one start to the next",
        """
        [Pod] [Container("web", {|#0:"example/web:latest"|})] class Web { }
        """);

    [Fact]
    public Task NoTag_Triggers() => RuleVerifier.VerifyWith("K8S8002", """[Pod] [Container("web", {|K8S8002:"localhost:5000/example/web"|})] class Web { }""");

    [Fact]
    public Task Version_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8002", """
        [Pod] [Container("web", "example/web:1.0")] class Web { }
        """);

    [Fact]
    public Task Digest_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8002", """
        [Pod] [Container("web", "example/web@sha256:0123456789012345678901234567890123456789012345678901234567890123")] class Web { }
        """);
}
