using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ContainerHasLivenessProbeTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8005",
        "Container 'web' has no liveness probe, so it stays as it is when it hangs",
        """
        [Deployment] [{|#0:Container("web", "a/b:1")|}] class Web { }
        """);

    [Fact]
    public Task Probe_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8005", """
        [Deployment] [ContainerPort(80)] [LivenessProbe("/", Port = 80)] class Web { }
        """);

    [Fact]
    public Task Job_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8005", """
        [Job(RestartPolicy = RestartPolicy.Never)] [Container("web", "a/b:1")] class Web { }
        """);

    [Fact]
    public Task InitContainer_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8005", """
        [Deployment] [ContainerPort(80)] [LivenessProbe("/", Port = 80)] class Web { [InitContainer("init", "a/b:1")] class Init { } }
        """);
}
