using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ProbeTimingIsPositiveTests
{
    [Fact]
    public Task NegativePeriod_Triggers() => RuleVerifier.Reports(
        "K8S3016",
        "periodSeconds of the liveness probe of container 'web' is -1, but must be 0 or more",
        """[Pod("web")] [LivenessProbe(Tcp = 80, PeriodSeconds = {|#0:-1|})] class Web { }""");

    [Fact]
    public Task EachNegativeValue_Triggers() => RuleVerifier.Verify("""
        [Pod]
        [ReadinessProbe(Tcp = 80, InitialDelaySeconds = {|K8S3016:-1|}, TimeoutSeconds = {|K8S3016:-2|}, SuccessThreshold = {|K8S3016:-3|}, FailureThreshold = {|K8S3016:-4|})]
        class Web { }
        """);

    [Fact]
    public Task Zero_StandsForTheDefault_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [LivenessProbe(Tcp = 80, InitialDelaySeconds = 0, PeriodSeconds = 0, TimeoutSeconds = 0, SuccessThreshold = 0, FailureThreshold = 0)] class Web { }
        """);

    [Fact]
    public Task Positive_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [LivenessProbe(Tcp = 80, PeriodSeconds = 1)] class Web { }");
}
