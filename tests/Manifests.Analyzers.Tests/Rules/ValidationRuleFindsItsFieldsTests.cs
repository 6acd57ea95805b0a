using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ValidationRuleFindsItsFieldsTests
{
    [Fact]
    public Task UnknownField_Triggers() => RuleVerifier.Reports(
        "K8S7038",
        "The rule of 'spec' names 'self.maxi', but there is no 'maxi'; did you mean 'max'?",
        """[CustomResourceDefinition("example.com", "v1")] [ValidationRule({|#0:"self.min <= self.maxi"|})] class Widget { public int Min { get; set; } public int Max { get; set; } }""");

    [Fact]
    public Task DeepFieldAndOldSelf_Triggers() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1")]
        [ValidationRule({|K8S7038:"self.spec.siz > 0"|})]
        class Widget { public Spec Spec { get; set; } }
        [ValidationRule({|K8S7038:"has(oldSelf.Size)"|})]
        class Spec { public int Size { get; set; } }
        """);

    [Fact]
    public Task FieldsThatAreThere_DoesNotTrigger() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1")]
        [ValidationRule("self.metadata.name == 'self.nothing' && self.spec.size > 0 && self.spec.parts.all(part, part.name != \"self.nothing\")")]
        [ValidationRule("self.spec.map.whatever == 'x' || self.spec.any.thing == 1 || self.spec.__namespace__ == 'x' || self.spec.text.size() > 1")]
        class Widget { public Spec Spec { get; set; } }
        class Spec
        {
            [ValidationRule("self == oldSelf")] public int Size { get; set; }
            public Part[] Parts { get; set; }
            public System.Collections.Generic.Dictionary<string, string> Map { get; set; }
            public object Any { get; set; }
            public string Namespace { get; set; }
            public string Text { get; set; }
        }
        class Part { public string Name { get; set; } }
        """);
}
