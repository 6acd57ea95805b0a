using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SuccessThresholdIsOneTests
{
    [Fact]
    public Task Liveness_Triggers() => RuleVerifier.Reports(
        "K8S3015",
        "The liveness probe of container 'web' asks for 3 successes in a row, but it must be 1: only a readiness probe may ask for more",
        """[Pod("web")] [LivenessProbe(Tcp = 80, SuccessThreshold = {|#0:3|})] class Web { }""");

    [Fact]
    public Task Startup_Triggers() => RuleVerifier.Verify("[Pod] [StartupProbe(Tcp = 80, SuccessThreshold = {|K8S3015:2|})] class Web { }");

    [Fact]
    public Task Readiness_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [ReadinessProbe(Tcp = 80, SuccessThreshold = 3)] class Web { }");

    [Fact]
    public Task OneOrTheDefault_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [LivenessProbe(Tcp = 80, SuccessThreshold = 1)] [StartupProbe(Tcp = 80, SuccessThreshold = 0)] class Web { }");

    [Fact]
    public Task Negative_IsNotReportedTwice_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [LivenessProbe(Tcp = 80, SuccessThreshold = {|K8S3016:-1|})] class Web { }");
}
