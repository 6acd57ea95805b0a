using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PriorityIsInRangeTests
{
    [Fact]
    public Task TooHigh_Triggers() => RuleVerifier.Verify("""
        [PriorityClass({|K8S6080:1000000001|})] class Critical { }
        """);

    [Fact]
    public Task NameOfTheSystem_Triggers() => RuleVerifier.Verify("""
        [PriorityClass({|K8S6080:"system-critical"|}, 1000)] class Critical { }
        """);

    [Fact]
    public Task WithinRange_DoesNotTrigger() => RuleVerifier.Verify("""
        [PriorityClass(1000000000)] class Critical { }
        [PriorityClass(-10)] class Batch { }
        """);
}
