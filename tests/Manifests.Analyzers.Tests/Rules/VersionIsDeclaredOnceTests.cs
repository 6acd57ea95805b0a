using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class VersionIsDeclaredOnceTests
{
    [Fact]
    public Task SameVersion_Triggers() => RuleVerifier.Reports(
        "K8S7032",
        "CustomResourceDefinition 'widgets.example.com' has version 'v1' twice",
        """
        [CustomResourceDefinition("example.com", "v1", Storage = true)] class Widget { public int A { get; set; } }
        [CustomResourceDefinition("example.com", {|#0:"v1"|}, Kind = "Widget")] class Other { public int A { get; set; } }
        """);

    [Fact]
    public Task OtherVersionGroupOrKind_DoesNotTrigger() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1", Storage = true)] class Widget { public int A { get; set; } }
        [CustomResourceDefinition("example.com", "v2")] class V2Widget { public int A { get; set; } }
        [CustomResourceDefinition("example.org", "v1", Kind = "Widget")] class Elsewhere { public int A { get; set; } }
        [CustomResourceDefinition("example.com", "v1")] class Gadget { public int A { get; set; } }
        """);
}
