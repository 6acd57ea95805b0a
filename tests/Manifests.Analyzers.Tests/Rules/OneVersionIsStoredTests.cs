using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class OneVersionIsStoredTests
{
    [Fact]
    public Task None_Triggers() => RuleVerifier.Reports(
        "K8S7031",
        "CustomResourceDefinition 'widgets.example.com' has no stored version, but needs exactly one: write it at one of 'v2', 'v1'",
        """
        [CustomResourceDefinition("example.com", "v1")] class V1Widget { public int A { get; set; } }
        [{|#0:CustomResourceDefinition("example.com", "v2")|}] class V2Widget { public int A { get; set; } }
        """);

    [Fact]
    public Task Two_Triggers() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1", Storage = {|K8S7031:true|})] class V1Widget { public int A { get; set; } }
        [CustomResourceDefinition("example.com", "v2", Storage = true)] class V2Widget { public int A { get; set; } }
        """);

    [Fact]
    public Task OnlyVersionThatIsNotStored_Triggers() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1", Storage = {|K8S7031:false|})] class V1Widget { public int A { get; set; } }
        """);

    [Fact]
    public Task One_DoesNotTrigger() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1")] class Single { public int A { get; set; } }
        [CustomResourceDefinition("example.com", "v1", Storage = true)] class V1Widget { public int A { get; set; } }
        [CustomResourceDefinition("example.com", "v2")] [CustomResourceDefinition("example.com", "v3")] class V2Widget { public int A { get; set; } }
        """);
}
