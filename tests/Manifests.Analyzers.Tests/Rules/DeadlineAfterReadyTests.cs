using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class DeadlineAfterReadyTests
{
    [Fact]
    public Task DeadlineBefore_Triggers() => RuleVerifier.Reports(
        "K8S6007",
        "Deployment 'web' gives up on a rollout after 30 seconds, but a pod counts as available only after 60",
        """[Deployment("web", MinReadySeconds = 60, ProgressDeadlineSeconds = {|#0:30|})] class Web { }""");

    [Fact]
    public Task DefaultDeadline_Triggers_AtTheOther() => RuleVerifier.Reports(
        "K8S6007",
        "Deployment 'web' gives up on a rollout after 600 seconds (the default), but a pod counts as available only after 600",
        """[Deployment("web", MinReadySeconds = {|#0:600|})] class Web { }""");

    [Fact]
    public Task DeadlineZero_Triggers() => RuleVerifier.Verify("[Deployment(ProgressDeadlineSeconds = {|K8S6007:0|})] class Web { }");

    [Fact]
    public Task DeadlineAfter_DoesNotTrigger() => RuleVerifier.Verify("[Deployment(MinReadySeconds = 60, ProgressDeadlineSeconds = 61)] class Web { }");

    [Fact]
    public Task BelowTheDefault_DoesNotTrigger() => RuleVerifier.Verify("[Deployment(MinReadySeconds = 599)] class Web { }");

    [Fact]
    public Task NegativeReadiness_IsNotReportedTwice_DoesNotTrigger() => RuleVerifier.Verify("[Deployment(MinReadySeconds = {|K8S6008:-1|}, ProgressDeadlineSeconds = 1)] class Web { }");
}
