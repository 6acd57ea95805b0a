using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RequestWithinLimitTests
{
    [Fact]
    public Task MoreMemoryThanTheLimit_Triggers() => RuleVerifier.Reports(
        "K8S6001",
        "The memory request of container 'web' is 64Mi, which is more than its limit of 64M",
        """[Pod("web")] [Resources(Memory = {|#0:"64Mi"|}, MemoryLimit = "64M")] class Web { }""");

    [Fact]
    public Task MoreCpuThanTheLimit_Triggers() => RuleVerifier.Verify("""[Pod] [Resources(Cpu = {|K8S6001:"1001m"|}, CpuLimit = "1")] class Web { }""");

    [Fact]
    public Task Equal_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Resources(Cpu = "1000m", CpuLimit = "1", Memory = "1Gi", MemoryLimit = "1024Mi")] class Web { }""");

    [Fact]
    public Task NoLimit_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Resources(Cpu = "2", MemoryLimit = "1Gi")] class Web { }""");
}
