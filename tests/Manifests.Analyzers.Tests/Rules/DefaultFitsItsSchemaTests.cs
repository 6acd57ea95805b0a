using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class DefaultFitsItsSchemaTests
{
    [Fact]
    public Task OutOfRange_Triggers() => RuleVerifier.Reports(
        "K8S7033",
        "The default of 'spec.size' is '0', but the minimum is 1",
        """
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        [CustomResourceDefinition("example.com", "v1")] class Widget { [DefaultValue({|#0:0|}), Range(1, 10)] public int Size { get; set; } }
        """);

    [Fact]
    public Task SpecElsewhere_Triggers() => RuleVerifier.Verify("""
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        [CustomResourceDefinition("example.com", "v1")] class Widget { public Spec Spec { get; set; } }
        class Spec
        {
            [DefaultValue({|K8S7033:"fst"|}), AllowedValues("fast", "slow")] public string A { get; set; }
            [DefaultValue({|K8S7033:1.5|})] public int B { get; set; }
            [DefaultValue({|K8S7033:"abc"|}), StringLength(2)] public string C { get; set; }
            [DefaultValue({|K8S7033:"x"|})] public bool D { get; set; }
            [DefaultValue({|K8S7033:"x"|})] public string[] E { get; set; }
        }
        """);

    [Fact]
    public Task ClassThatSeveralPropertiesAndVersionsHave_TriggersOnce() => RuleVerifier.Verify("""
        using System.ComponentModel;
        [CustomResourceDefinition("example.com", "v1", Storage = true)] [CustomResourceDefinition("example.com", "v2")] class Widget { public Part A { get; set; } public Part[] B { get; set; } }
        class Part { [DefaultValue({|K8S7033:"x"|})] public int Size { get; set; } }
        """);

    [Fact]
    public Task Fitting_DoesNotTrigger() => RuleVerifier.Verify("""
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        [CustomResourceDefinition("example.com", "v1")] class Widget
        {
            [DefaultValue("fast"), AllowedValues("fast", "slow")] public string A { get; set; }
            [DefaultValue(1)] public double B { get; set; }
            [DefaultValue("ab"), StringLength(2)] public string C { get; set; }
            [DefaultValue(null)] public string? D { get; set; }
            [DefaultValue(System.DayOfWeek.Friday)] public System.DayOfWeek E { get; set; }
        }
        """);
}
