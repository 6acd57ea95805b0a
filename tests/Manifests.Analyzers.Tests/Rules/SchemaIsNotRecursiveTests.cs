using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SchemaIsNotRecursiveTests
{
    [Fact]
    public Task TypeThatHoldsItself_Triggers() => RuleVerifier.Reports(
        "K8S1040",
        "'spec.root.children[*]' is of type 'Node', which leads back to itself: the schema of a kind has an end",
        """[CustomResourceDefinition("example.com", "v1")] class Tree { public Node Root { get; set; } } class Node { public Node[] {|#0:Children|} { get; set; } }""");

    [Fact]
    public Task TypeTwice_DoesNotTrigger() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1")] class Widget { public Size Inner { get; set; } public Size Outer { get; set; } [SchemaType("object")] public Widget Next { get; set; } }
        class Size { public int Width { get; set; } }
        """);
}
