using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ProbePathBeginsWithSlashTests
{
    [Fact]
    public Task RelativePath_Triggers() => RuleVerifier.Reports(
        "K8S5008",
        "The path 'healthz' must begin with '/'; did you mean '/healthz'?",
        """[Deployment] [ContainerPort(8080)] [LivenessProbe({|#0:"healthz"|})] class Web { }""");

    [Fact]
    public Task Path_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment] [ContainerPort(8080)] [LivenessProbe("/")] [ReadinessProbe("/ready")] class Web { }""");
}
