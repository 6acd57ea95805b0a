using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ProbeStaysInThePodTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8021",
        "Container 'web' has its node call 10.0.0.1, not the pod",
        """
        [Pod] [ContainerPort(80)] [LivenessProbe("/", Port = 80, Host = {|#0:"10.0.0.1"|})] class Web { }
        """);

    [Fact]
    public Task NoHost_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8021", """
        [Pod] [ContainerPort(80)] [LivenessProbe("/", Port = 80)] class Web { }
        """);
}
