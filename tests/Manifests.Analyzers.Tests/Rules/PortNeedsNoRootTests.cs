using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PortNeedsNoRootTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8069",
        "Container 'web' listens on port 80, for which many container engines want root",
        """
        [Pod] [ContainerPort({|#0:80|})] class Web { }
        """);

    [Fact]
    public Task High_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8069", """
        [Pod] [ContainerPort(1024)] class Web { }
        """);
}
