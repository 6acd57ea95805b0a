using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PathOfKindIsValidTests
{
    [Fact]
    public Task StatusPathBelowSpec_Triggers() => RuleVerifier.Reports(
        "K8S7035",
        "Scale path '.spec.replicas' of CustomResourceDefinition 'widgets.example.com' must begin with '.status.'",
        """[CustomResourceDefinition("example.com", "v1")] [Scale(".spec.replicas", {|#0:".spec.replicas"|})] class Widget { public int Replicas { get; set; } }""");

    [Fact]
    public Task OtherPaths_Triggers() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1")]
        [Scale({|K8S7035:".spec.parts[0]"|}, {|K8S7035:".status.ready"|}, LabelSelectorPath = {|K8S7035:"status.selector"|})]
        [SelectableField({|K8S7035:".spec.colour"|})]
        [{|K8S7035:PrinterColumn("Nothing")|}]
        [PrinterColumn("Size", {|K8S7035:"spec.size"|})]
        [PrinterColumn("Text", ".metadata.name", Type = {|K8S7035:"text"|})]
        class Widget { public Spec Spec { get; set; } public Status Status { get; set; } }
        class Spec { public int[] Parts { get; set; } public string Color { get; set; } public int Size { get; set; } }
        class Status { public int Replicas { get; set; } }
        """);

    [Fact]
    public Task FieldsThatAreThere_DoesNotTrigger() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1")]
        [Scale(".spec.replicas", ".status.replicas", LabelSelectorPath = ".status.selector")]
        [SelectableField(".spec.color")]
        class Widget { public Spec Spec { get; set; } public Status Status { get; set; } }
        class Spec { [PrinterColumn] public int Replicas { get; set; } public string Color { get; set; } }
        class Status { public int Replicas { get; set; } public string Selector { get; set; } }
        """);
}
