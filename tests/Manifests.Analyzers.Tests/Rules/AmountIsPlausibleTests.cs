using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AmountIsPlausibleTests
{
    [Fact]
    public Task WholeCores_Trigger() => RuleVerifier.Reports(
        "K8S6011",
        "The cpu request of container 'web' is 500, that is 500 cores; did you mean '500m'?",
        """[Pod("web")] [Resources(Cpu = {|#0:"500"|})] class Web { }""");

    [Fact]
    public Task BytesWithoutUnit_Trigger() => RuleVerifier.Reports(
        "K8S6011",
        "The memory limit of container 'web' is 512, that is 512 bytes; did you mean '512Mi'?",
        """[Pod("web")] [Resources(MemoryLimit = {|#0:"512"|})] class Web { }""");

    [Fact]
    public Task HardlyAnyMemory_Triggers_WithoutGuessing() => RuleVerifier.Reports(
        "K8S6011",
        "The memory limit of container 'web' is 256Ki, that is 262144 bytes",
        """[Pod("web")] [Resources(MemoryLimit = {|#0:"256Ki"|})] class Web { }""");

    [Fact]
    public Task Usual_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Resources(Cpu = "500m", CpuLimit = "64", Memory = "4Mi", MemoryLimit = "536870912")] class Web { }""");

    [Fact]
    public Task Nothing_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Resources(Cpu = "0", Memory = "0")] class Web { }""");

    [Fact]
    public Task PartsOfABytes_AreReportedAsThat_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Resources(Memory = {|K8S6012:"100m"|})] class Web { }""");
}
