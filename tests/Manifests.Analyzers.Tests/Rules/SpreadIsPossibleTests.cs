using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SpreadIsPossibleTests
{
    [Fact]
    public Task NoSkew_Triggers() => RuleVerifier.Reports(
        "K8S6017",
        "The topology spread of Pod 'web' over 'zone' has a maxSkew of 0, but one pod is the least difference",
        """[Pod] [TopologySpread("zone", MaxSkew = {|#0:0|})] class Web { }""");

    [Fact]
    public Task Twice_Triggers() => RuleVerifier.Verify("""[Pod] [TopologySpread("zone")] [TopologySpread({|K8S6017:"zone"|}, MaxSkew = 2)] class Web { }""");

    [Fact]
    public Task Domains_Triggers() => RuleVerifier.Verify("""[Pod] [TopologySpread("zone", MinDomains = {|K8S6017:2|}, WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway)] [TopologySpread("host", MinDomains = {|K8S6017:0|})] class Web { }""");

    [Fact]
    public Task NoLabel_Triggers() => RuleVerifier.Verify("""[Pod] [TopologySpread({|K8S6017:""|})] class Web { }""");

    [Fact]
    public Task TwoAnswers_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [TopologySpread("zone", MaxSkew = 2, MinDomains = 2)] [TopologySpread("zone", WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway)] class Web { }""");
}
