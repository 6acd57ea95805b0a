using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SleepEndsInTimeTests
{
    [Fact]
    public Task TooLong_Triggers() => RuleVerifier.Reports(
        "K8S6021",
        "The pre-stop hook of container 'web' sleeps 31 seconds, but the pod has 30 to end (the default)",
        """[Pod] [PreStop(SleepSeconds = {|#0:31|})] class Web { }""");

    [Fact]
    public Task LongerThanSaid_Triggers() => RuleVerifier.Verify("""[Pod] [PodOptions(TerminationGracePeriodSeconds = 10)] [PreStop(SleepSeconds = {|K8S6021:20|})] class Web { }""");

    [Fact]
    public Task Negative_Triggers() => RuleVerifier.Verify("""[Pod] [PostStart(SleepSeconds = {|K8S6021:-1|})] class Web { }""");

    [Fact]
    public Task InTime_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodOptions(TerminationGracePeriodSeconds = 60)] [PreStop(SleepSeconds = 60)] class Web { }""");
}
