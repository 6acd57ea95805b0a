using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class HostAliasIsGivenOnceTests
{
    [Fact]
    public Task Twice_Triggers() => RuleVerifier.Reports(
        "K8S6024",
        "The address 10.0.0.7 has names already: give all of them in one place",
        """[Pod] [HostAlias("10.0.0.7", "a")] [HostAlias({|#0:"10.0.0.7"|}, "b")] class Web { }""");

    [Fact]
    public Task DifferentAddresses_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [HostAlias("10.0.0.7", "a")] [HostAlias("10.0.0.8", "b")] class Web { }""");
}
