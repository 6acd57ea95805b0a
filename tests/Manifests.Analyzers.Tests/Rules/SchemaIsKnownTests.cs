using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SchemaIsKnownTests
{
    [Fact]
    public Task Tuple_Triggers() => RuleVerifier.Reports(
        "K8S1041",
        "Nothing says what 'spec.size' of type '(int Width, int Height)' is in JSON, so the API server takes anything there",
        """[CustomResourceDefinition("example.com", "v1")] class Widget { public (int Width, int Height) {|#0:Size|} { get; set; } }""");

    [Fact]
    public Task ConverterAndMatrix_Triggers() => RuleVerifier.Verify("""
        using System.Text.Json.Serialization;
        [CustomResourceDefinition("example.com", "v1")] class Widget
        {
            public Color {|K8S1041:A|} { get; set; }
            [JsonConverter(typeof(Converter))] public int {|K8S1041:B|} { get; set; }
            public int[,] {|K8S1041:C|} { get; set; }
            public System.Action {|K8S1041:D|} { get; set; }
        }
        [JsonConverter(typeof(Converter))] class Color { }
        abstract class Converter : JsonConverter<Color> { }
        """);

    [Fact]
    public Task SchemaTypeAndEnumConverter_DoesNotTrigger() => RuleVerifier.Verify("""
        using System.Text.Json.Serialization;
        [CustomResourceDefinition("example.com", "v1")] class Widget
        {
            public Color A { get; set; }
            [SchemaType("string")] public (int, int) B { get; set; }
            [JsonConverter(typeof(JsonStringEnumConverter<System.DayOfWeek>))] public System.DayOfWeek C { get; set; }
            public object D { get; set; }
        }
        [SchemaType("string"), JsonConverter(typeof(Converter))] class Color { }
        abstract class Converter : JsonConverter<Color> { }
        """);
}
