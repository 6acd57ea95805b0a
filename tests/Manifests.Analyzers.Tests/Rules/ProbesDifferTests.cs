using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ProbesDifferTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8051",
        "Container 'web' has the same probe for readiness and for liveness: what should only get no requests is restarted",
        """
        [Deployment] [ContainerPort(80)] [{|#0:LivenessProbe("/", Port = 80)|}] [ReadinessProbe("/", Port = 80)] class Web { }
        """);

    [Fact]
    public Task Different_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8051", """
        [Deployment] [ContainerPort(80)] [LivenessProbe("/", Port = 80, PeriodSeconds = 30)] [ReadinessProbe("/", Port = 80)] class Web { }
        """);
}
