using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ResourceFieldIsSupportedTests
{
    [Fact]
    public Task Typo_Triggers() => RuleVerifier.Reports(
        "K8S6032",
        "A variable cannot be of the resource 'limits.memroy'; did you mean 'limits.memory'?",
        """[Pod] [EnvFromResource("A", {|#0:"limits.memroy"|})] class Web { }""");

    [Fact]
    public Task Unit_Triggers() => RuleVerifier.Reports(
        "K8S6032",
        "requests.cpu cannot be counted in units of 1Ki, only of 1 or 1m",
        """[Pod] [EnvFromResource("A", "requests.cpu", Divisor = {|#0:"1Ki"|})] class Web { }""");

    [Fact]
    public Task UnitOfBytes_Triggers() => RuleVerifier.Verify("""[Pod] [EnvFromResource("A", "limits.memory", Divisor = {|K8S6032:"1m"|})] class Web { }""");

    [Fact]
    public Task Units_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [EnvFromResource("A", "limits.memory", Divisor = "1Gi")] [EnvFromResource("B", "requests.cpu", Divisor = "1m")] [EnvFromResource("C", "limits.hugepages-2Mi")] [EnvFromResource("D", "limits.ephemeral-storage", Divisor = "0")] class Web { }""");
}
