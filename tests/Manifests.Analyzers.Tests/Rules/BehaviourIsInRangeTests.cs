using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class BehaviourIsInRangeTests
{
    [Fact]
    public Task Window_Triggers() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(1, 3)] [ScaleDown(StabilizationWindowSeconds = {|K8S6052:4000|})] class Web { }
        """);

    [Fact]
    public Task Policy_Triggers() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(1, 3)] [ScaleUp(Pods = {|K8S6052:0|}, PeriodSeconds = {|K8S6052:4000|})] class Web { }
        """);

    [Fact]
    public Task Within_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(1, 3)] [ScaleUp(Pods = 4, Percent = 100, PeriodSeconds = 1800)] class Web { }
        """);
}
