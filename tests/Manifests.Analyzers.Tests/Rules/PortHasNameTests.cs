using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PortHasNameTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8068",
        "Port 8080 of container 'web' has no name",
        """
        [Pod] [ContainerPort({|#0:8080|})] class Web { }
        """);

    [Fact]
    public Task Named_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8068", """
        [Pod] [ContainerPort(8080, Name = "http")] class Web { }
        """);
}
