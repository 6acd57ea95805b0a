using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ImageHasDigestTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8003",
        "Image 'example/web:1.0' is not pinned to a digest",
        """
        [Pod] [Container("web", {|#0:"example/web:1.0"|})] class Web { }
        """);

    [Fact]
    public Task Digest_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8003", """
        [Pod] [Container("web", "example/web@sha256:0123456789012345678901234567890123456789012345678901234567890123")] class Web { }
        """);

    [Fact]
    public Task OfTheProject_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8003", """
        [Pod] [Container] class Web { }
        """);
}
