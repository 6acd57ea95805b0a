using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SchedulingGateCanHoldTests
{
    [Fact]
    public Task PodOnANode_Triggers() => RuleVerifier.Reports(
        "K8S6063",
        "A pod with scheduling gates cannot be on node 'n' already",
        """[Pod] [PodOptions(SchedulingGates = ["a.b/c"], NodeName = {|#0:"n"|})] [Container(Image = "a/b:1")] class Web { }""");

    [Fact]
    public Task SameGateTwice_Triggers() => RuleVerifier.Reports(
        "K8S6063",
        "Scheduling gate 'a.b/c' is there already",
        """[Pod] [PodOptions(SchedulingGates = ["a.b/c", {|#0:"a.b/c"|}])] [Container(Image = "a/b:1")] class Web { }""");

    [Fact]
    public Task Gates_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [PodOptions(SchedulingGates = ["a.b/c", "a.b/d"])] [Container(Image = "a/b:1")] class Web { }
        [Pod] [PodOptions(NodeName = "n")] [Container(Image = "a/b:1")] class Api { }
        """);
}
