using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class WorkloadNameIsHostNameTests
{
    [Fact]
    public Task Dots_Triggers() => RuleVerifier.Reports(
        "K8S5010",
        "The pods of Deployment take their host names from 'orders.v2': it must not contain dots; did you mean 'orders-v2'?",
        """[Deployment({|#0:"orders.v2"|})] class Orders { }""");

    [Fact]
    public Task LongName_Triggers() => RuleVerifier.Verify($$"""[Pod({|K8S5010:"{{new string('a', 64)}}"|})] class Orders { }""");

    [Fact]
    public Task NameThatIsRefused_IsAnotherRules_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment({|K8S5001:"Orders.V2"|})] class Orders { }""");

    [Fact]
    public Task HostName_DoesNotTrigger() => RuleVerifier.Verify($$"""[Deployment("{{new string('a', 63)}}")] class Orders { }""");
}
