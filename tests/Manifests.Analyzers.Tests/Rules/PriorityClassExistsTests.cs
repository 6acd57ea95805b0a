using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PriorityClassExistsTests
{
    [Fact]
    public Task NoSuchClass_Triggers() => RuleVerifier.Reports(
        "K8S4053",
        "Deployment 'web' names PriorityClass 'critcal', which is not declared; did you mean 'critical'?",
        """
        [Deployment] [PodOptions(PriorityClassName = {|#0:"critcal"|})] class Web { }
        [PriorityClass(1000)] class Critical { }
        """);

    [Fact]
    public Task Known_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("PriorityClass", "batch")]
        [Deployment] [PodOptions(PriorityClassName = "critical")] class Web { }
        [Deployment] [PodOptions(PriorityClassName = "batch")] class Batch { }
        [DaemonSet] [PodOptions(PriorityClassName = "system-node-critical")] class Agent { }
        [PriorityClass(1000)] class Critical { }
        """);
}
