using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RollingUpdateMovesOnTests
{
    [Fact]
    public Task BothZero_Triggers() => RuleVerifier.Reports(
        "K8S6015",
        "maxUnavailable of Deployment 'web' is 0, but maxSurge is 0 too: no pod can be replaced",
        """[Deployment("web")] [RollingUpdate(MaxSurge = 0, MaxUnavailable = {|#0:0|})] class Web { }""");

    [Fact]
    public Task TooMuch_Triggers() => RuleVerifier.Reports(
        "K8S6015",
        "maxUnavailable of Deployment 'web' is 200%, but there are no more than 100% of the pods",
        """[Deployment("web")] [RollingUpdate(MaxUnavailable = {|#0:"200%"|})] class Web { }""");

    [Fact]
    public Task NoAmount_Triggers() => RuleVerifier.Verify("""[Deployment] [RollingUpdate(MaxSurge = {|K8S6015:"one"|}, MaxUnavailable = {|K8S6015:-1|})] class Web { }""");

    [Fact]
    public Task BothInADaemonSet_Triggers() => RuleVerifier.Verify("""[DaemonSet] [RollingUpdate(MaxSurge = 1, MaxUnavailable = {|K8S6015:1|})] class Agent { }""");

    [Fact]
    public Task SurgeAloneInADaemonSet_Triggers() => RuleVerifier.Reports(
        "K8S6015",
        "maxSurge of DaemonSet 'agent' is 1, but maxUnavailable, left out, is 1: of the two one must be 0",
        """[DaemonSet] [RollingUpdate(MaxSurge = {|#0:1|})] class Agent { }""");

    [Fact]
    public Task PossibleInADaemonSet_DoesNotTrigger() => RuleVerifier.Verify("""[DaemonSet] [RollingUpdate(MaxSurge = "10%", MaxUnavailable = 0)] class Agent { }""");

    [Fact]
    public Task Possible_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment] [RollingUpdate(MaxSurge = "200%", MaxUnavailable = 0)] class Web { }""");

    [Fact]
    public Task OneLeftOut_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment] [RollingUpdate(MaxUnavailable = 0)] class Web { }""");

    [Fact]
    public Task TextOfANumber_IsToldFromTheNumber() => RuleVerifier.Reports(
        "K8S6015",
        "maxSurge of Deployment 'web' is the text '25', but must be a whole number of pods, 0 or more, or a percentage such as 25%",
        """[Deployment] [Container(Image = "a/b:1")] [RollingUpdate(MaxSurge = {|#0:"25"|})] class Web { }""");
}
