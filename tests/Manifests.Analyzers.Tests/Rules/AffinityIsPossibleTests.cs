using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AffinityIsPossibleTests
{
    [Fact]
    public Task Weight_Triggers() => RuleVerifier.Reports(
        "K8S6018",
        "The pod anti-affinity of Pod 'web' has a weight of 500, but 1 to 100 is allowed",
        """[Pod] [PodAntiAffinity("kubernetes.io/hostname", Weight = {|#0:500|})] class Web { }""");

    [Fact]
    public Task NoLabel_Triggers() => RuleVerifier.Verify("""[Pod] [PodAffinity({|K8S6018:""|})] [PodAffinity({|K8S6018:""|}, Weight = 1)] class Web { }""");

    [Fact]
    public Task TwoValues_Triggers() => RuleVerifier.Reports(
        "K8S6018",
        "The node affinity of Pod 'web' asks whether 'disks' is Gt, which takes one value",
        """[Pod] [NodeAffinity("disks", "2", "3", Operator = {|#0:NodeSelectorOperator.Gt|})] class Web { }""");

    [Fact]
    public Task ValuesThatDoNotFit_Triggers() => RuleVerifier.Verify("""[Pod] [NodeAffinity("a", "b", Operator = {|K8S6018:NodeSelectorOperator.Exists|})] [NodeAffinity("b", Operator = {|K8S6018:NodeSelectorOperator.In|}, Weight = {|K8S6018:0|})] class Web { }""");

    [Fact]
    public Task Possible_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodAffinity("zone", Weight = 100)] [NodeAffinity("a")] [NodeAffinity("b", "1", "2")] [NodeAffinity("c", "2", Operator = NodeSelectorOperator.Lt, Weight = 1)] class Web { }""");
}
