using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NodePortsAreNotTakenTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8014",
        "Container 'web' takes port 8080 of its node, so each node runs one such pod, and no network policy stands before it",
        """
        [Pod] [ContainerPort(8080, HostPort = {|#0:8080|})] class Web { }
        """);

    [Fact]
    public Task ContainerPortOnly_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8014", """
        [Pod] [ContainerPort(8080)] class Web { }
        """);
}
