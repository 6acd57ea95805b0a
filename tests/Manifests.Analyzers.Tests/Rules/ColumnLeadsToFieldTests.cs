using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ColumnLeadsToFieldTests
{
    [Fact]
    public Task UnknownField_Triggers() => RuleVerifier.Reports(
        "K8S7034",
        "The column 'Size' shows '.spec.sise', but the schema has no 'sise' there; did you mean 'size'?",
        """[CustomResourceDefinition("example.com", "v1")] [PrinterColumn("Size", {|#0:".spec.sise"|})] class Widget { public int Size { get; set; } }""");

    [Fact]
    public Task FieldOfListItself_Triggers() => RuleVerifier.Verify(
        """[CustomResourceDefinition("example.com", "v1")] [PrinterColumn("Size", {|K8S7034:".spec.parts.length"|})] class Widget { public string[] Parts { get; set; } }""");

    [Fact]
    public Task FieldsThatAreThere_DoesNotTrigger() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1")]
        [PrinterColumn("A", ".metadata.labels.app")]
        [PrinterColumn("B", ".spec.parts[0].name")]
        [PrinterColumn("C", ".spec.parts[?(@.name==\"x\")].name")]
        [PrinterColumn("D", ".spec.map.anything")]
        [PrinterColumn("E", ".spec.any.thing")]
        class Widget
        {
            public Part[] Parts { get; set; }
            public System.Collections.Generic.Dictionary<string, string> Map { get; set; }
            [PrinterColumn] public object Any { get; set; }
        }
        class Part { [PrinterColumn] public string Name { get; set; } }
        """);
}
