using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class TolerationIsPossibleTests
{
    [Fact]
    public Task ValueWithExists_Triggers() => RuleVerifier.Reports(
        "K8S6019",
        "The toleration of 'spot' has the value 'true', but Exists takes none",
        """[Pod] [Toleration("spot", Operator = TolerationOperator.Exists, Value = {|#0:"true"|})] class Web { }""");

    [Fact]
    public Task EveryTaintByValue_Triggers() => RuleVerifier.Verify("""[Pod] [Toleration(Operator = {|K8S6019:TolerationOperator.Equal|})] class Web { }""");

    [Fact]
    public Task ValueOfEveryTaint_Triggers() => RuleVerifier.Verify("""[Pod] [{|K8S6019:Toleration(Value = "true")|}] class Web { }""");

    [Fact]
    public Task SecondsWithoutEnd_Triggers() => RuleVerifier.Verify("""[Pod] [Toleration("spot", TolerationSeconds = {|K8S6019:60|})] class Web { }""");

    [Fact]
    public Task Possible_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Toleration] [Toleration("a")] [Toleration("b", Value = "c")] [Toleration("d", Effect = TaintEffect.NoExecute, TolerationSeconds = 60)] class Web { }""");
}
