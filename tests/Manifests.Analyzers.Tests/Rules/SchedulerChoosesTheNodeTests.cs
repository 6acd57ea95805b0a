using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SchedulerChoosesTheNodeTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8085",
        "The pods go to node 'node-1' past the scheduler: it is asked neither for room nor for another node when this one is gone",
        """
        [Deployment] [PodOptions(NodeName = {|#0:"node-1"|})] class Web { }
        """);

    [Fact]
    public Task Selector_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8085", """
        [Deployment] [NodeSelector("disk", "ssd")] class Web { }
        """);
}
