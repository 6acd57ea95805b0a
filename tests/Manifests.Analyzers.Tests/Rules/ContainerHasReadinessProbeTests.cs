using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ContainerHasReadinessProbeTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8006",
        "Container 'web' has no readiness probe, so it gets requests before it can answer them",
        """
        [Deployment] [{|#0:Container("web", "a/b:1")|}] class Web { }
        """);

    [Fact]
    public Task Probe_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8006", """
        [Deployment] [ContainerPort(80)] [ReadinessProbe("/", Port = 80)] class Web { }
        """);

    [Fact]
    public Task Job_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8006", """
        [Job(RestartPolicy = RestartPolicy.Never)] [Container("web", "a/b:1")] class Web { }
        """);

    [Fact]
    public Task InitContainer_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8006", """
        [Deployment] [ContainerPort(80)] [ReadinessProbe("/", Port = 80)] class Web { [InitContainer("init", "a/b:1")] class Init { } }
        """);
}
