using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class BytesAreWholeTests
{
    [Fact]
    public Task Thousandths_Trigger() => RuleVerifier.Reports(
        "K8S6012",
        "The memory request of container 'web' is 128m, which is no whole number of bytes; did you mean '128Mi'?",
        """[Pod("web")] [Resources(Memory = {|#0:"128m"|})] class Web { }""");

    [Fact]
    public Task Fraction_Triggers_WithoutGuessing() => RuleVerifier.Reports(
        "K8S6012",
        "The memory limit of container 'web' is 0.5, which is no whole number of bytes",
        """[Pod("web")] [Resources(MemoryLimit = {|#0:"0.5"|})] class Web { }""");

    [Fact]
    public Task FractionOfAUnit_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Resources(Memory = "1.5Gi", Cpu = "100m")] class Web { }""");
}
