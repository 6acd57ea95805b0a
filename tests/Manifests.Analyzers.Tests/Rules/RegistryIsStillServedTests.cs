using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RegistryIsStillServedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8094",
        "Image 'k8s.gcr.io/pause:3.9' comes from k8s.gcr.io, which is frozen since 2023: registry.k8s.io has the images that are kept",
        """
        [Pod] [Container("web", {|#0:"k8s.gcr.io/pause:3.9"|})] class Web { }
        """);

    [Fact]
    public Task Successor_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8094", """
        [Pod] [Container("web", "registry.k8s.io/pause:3.9")] class Web { }
        """);
}
