using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RuntimeFitsLimitsTests
{
    [Fact]
    public Task HeapAboveTheLimit_Triggers() => RuleVerifier.Reports(
        "K8S6065",
        "The heap may grow to 536870912 bytes (20000000 is hexadecimal), and the container has no more than 256Mi",
        """[Pod] [Container(Image = "a/b:1")] [Resources(MemoryLimit = "256Mi")] [Env("DOTNET_GCHeapHardLimit", {|#0:"20000000"|})] class Web { }""");

    [Fact]
    public Task MoreProcessorsThanTheLimit_Triggers() => RuleVerifier.Reports(
        "K8S6065",
        ".NET is told of 4 processors, and the container may use 500m of one at a time",
        """[Pod] [Container(Image = "a/b:1")] [Resources(CpuLimit = "500m")] [Env("DOTNET_PROCESSOR_COUNT", {|#0:"4"|})] class Web { }""");

    [Fact]
    public Task WithinTheLimits_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Container(Image = "a/b:1")] [Resources(MemoryLimit = "256Mi", CpuLimit = "1500m")] [Env("DOTNET_GCHeapHardLimit", "0xC000000")] [Env("DOTNET_PROCESSOR_COUNT", "2")] class Web { }
        [Pod] [Container(Image = "a/b:1")] [Env("DOTNET_GCHeapHardLimit", "C0000000")] [Env("DOTNET_PROCESSOR_COUNT", "64")] class Free { }
        """);
}
