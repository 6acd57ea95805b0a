using System;
using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading.CustomResources;

/// <summary>The schema of a kind of one's own, mapping by mapping.</summary>
public class SchemaTests
{
    private const string Usings = "#nullable enable\nusing Manifests;\nusing System;\nusing System.Collections.Generic;\nusing System.ComponentModel;\nusing System.ComponentModel.DataAnnotations;\nusing System.Text.Json;\nusing System.Text.Json.Nodes;\nusing System.Text.Json.Serialization;\n";

    [Theory]
    [InlineData("string A { get; set; } = \"\";", "a: { type: string }")]
    [InlineData("required string A { get; set; }", "a: { type: string } required: a")]
    [InlineData("[Required] public string? A { get; set; }", "a: { type: string, nullable: true } required: a")]
    [InlineData("[JsonRequired] public int A { get; set; }", "a: { type: integer, format: int32 } required: a")]
    [InlineData("string? A { get; set; }", "a: { type: string, nullable: true }")]
    [InlineData("int? A { get; set; }", "a: { type: integer, format: int32, nullable: true }")]
    [InlineData("bool A { get; set; }", "a: { type: boolean }")]
    [InlineData("byte A { get; set; }", "a: { type: integer, format: int32, minimum: 0 }")]
    [InlineData("long A { get; set; }", "a: { type: integer, format: int64 }")]
    [InlineData("ulong A { get; set; }", "a: { type: integer, format: int64, minimum: 0 }")]
    [InlineData("float A { get; set; }", "a: { type: number, format: float }")]
    [InlineData("double A { get; set; }", "a: { type: number, format: double }")]
    [InlineData("decimal A { get; set; }", "a: { type: number }")]
    [InlineData("char A { get; set; }", "a: { type: string, minLength: 1, maxLength: 1 }")]
    [InlineData("DateTime A { get; set; }", "a: { type: string, format: date-time }")]
    [InlineData("DateTimeOffset? A { get; set; }", "a: { type: string, format: date-time, nullable: true }")]
    [InlineData("DateOnly A { get; set; }", "a: { type: string, format: date }")]
    [InlineData("TimeSpan A { get; set; }", "a: { type: string }")]
    [InlineData("Guid A { get; set; }", "a: { type: string, format: uuid }")]
    [InlineData("Uri? A { get; set; }", "a: { type: string, format: uri, nullable: true }")]
    [InlineData("byte[] A { get; set; } = [];", "a: { type: string, format: byte }")]
    [InlineData("object A { get; set; } = 1;", "a: { x-kubernetes-preserve-unknown-fields: true }")]
    [InlineData("JsonElement A { get; set; }", "a: { x-kubernetes-preserve-unknown-fields: true }")]
    [InlineData("JsonObject? A { get; set; }", "a: { type: object, nullable: true, x-kubernetes-preserve-unknown-fields: true }")]
    [InlineData("JsonArray? A { get; set; }", "a: { type: array, nullable: true, items: { x-kubernetes-preserve-unknown-fields: true } }")]
    [InlineData("List<string> A { get; set; } = [];", "a: { type: array, items: { type: string } }")]
    [InlineData("IReadOnlyList<int?> A { get; set; } = [];", "a: { type: array, items: { type: integer, format: int32, nullable: true } }")]
    [InlineData("string[][] A { get; set; } = [];", "a: { type: array, items: { type: array, items: { type: string } } }")]
    [InlineData("HashSet<Guid> A { get; } = [];", "a: { type: array, items: { type: string, format: uuid } }")]
    [InlineData("Dictionary<string, long> A { get; set; } = [];", "a: { type: object, additionalProperties: { type: integer, format: int64 } }")]
    [InlineData("IDictionary<string, List<Mode>> A { get; set; } = null!;", "a: { type: object, additionalProperties: { type: array, items: { type: string, enum: [Fast, so-slow, held] } } }")]
    [InlineData("Mode? A { get; set; }", "a: { type: string, nullable: true, enum: [Fast, so-slow, held] }")]
    [InlineData("AttributeTargets A { get; set; }", "a: { type: string }")]
    [InlineData("Inner A { get; set; } = new();", "a: { description: What is within., type: object, properties: { x: { type: integer, format: int32 } } }")]
    [InlineData("Point A { get; set; }", "a: { type: object, properties: { x: { description: Across., type: integer, format: int32 }, y: { type: integer, format: int32, minimum: 1, maximum: 9 } } }")]
    [InlineData("k8s.Models.IntOrString A { get; set; } = null!;", "a: { x-kubernetes-int-or-string: true }")]
    [InlineData("[JsonPropertyName(\"max-age\")] public int A { get; set; }", "max-age: { type: integer, format: int32 }")]
    [InlineData("int URLPath { get; set; }", "urlPath: { type: integer, format: int32 }")]
    [InlineData("int ID { get; set; }", "id: { type: integer, format: int32 }")]
    [InlineData("[JsonIgnore] public int A { get; set; } public int B { get; set; }", "b: { type: integer, format: int32 }")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int A { get; set; }", "a: { type: integer, format: int32 }")]
    [InlineData("int A { get; set; } public int Twice => A * 2; internal int B { get; set; } public static int C { get; set; }", "a: { type: integer, format: int32 }")]
    [InlineData("[JsonInclude] internal int A { get; set; }", "a: { type: integer, format: int32 }")]
    [InlineData("[Range(1, 10)] public int A { get; set; }", "a: { type: integer, format: int32, minimum: 1, maximum: 10 }")]
    [InlineData("[Range(0.5, double.MaxValue, MinimumIsExclusive = true)] public double A { get; set; }", "a: { type: number, format: double, minimum: 0.5, exclusiveMinimum: true }")]
    [InlineData("[Range(typeof(decimal), \"0.1\", \"2\")] public decimal A { get; set; }", "a: { type: number, minimum: 0.1, maximum: 2 }")]
    [InlineData("[StringLength(8, MinimumLength = 2)] public string A { get; set; } = \"\";", "a: { type: string, minLength: 2, maxLength: 8 }")]
    [InlineData("[MinLength(1), MaxLength(3)] public string A { get; set; } = \"\";", "a: { type: string, minLength: 1, maxLength: 3 }")]
    [InlineData("[Length(1, 3)] public string[] A { get; set; } = [];", "a: { type: array, minItems: 1, maxItems: 3, items: { type: string } }")]
    [InlineData("[MaxLength(3)] public Dictionary<string, string> A { get; set; } = [];", "a: { type: object, maxProperties: 3, additionalProperties: { type: string } }")]
    [InlineData("[RegularExpression(\"^[a-z]+$\")] public string A { get; set; } = \"\";", "a: { type: string, pattern: '^[a-z]+$' }")]
    [InlineData("[RegularExpression(\"a|b\")] public string A { get; set; } = \"\";", "a: { type: string, pattern: '^(?:a|b)$' }")]
    [InlineData("[EmailAddress] public string A { get; set; } = \"\";", "a: { type: string, format: email }")]
    [InlineData("[AllowedValues(\"a\", \"b\")] public string A { get; set; } = \"\";", "a: { type: string, enum: [a, b] }")]
    [InlineData("[DeniedValues(1, 2)] public int A { get; set; }", "a: { type: integer, format: int32, not: { enum: [1, 2] } }")]
    [InlineData("[DefaultValue(3)] public int A { get; set; }", "a: { type: integer, format: int32, default: 3 }")]
    [InlineData("[DefaultValue(Mode.Slow)] public Mode A { get; set; }", "a: { type: string, enum: [Fast, so-slow, held], default: so-slow }")]
    [InlineData("[DefaultValue(typeof(decimal), \"1.5\")] public decimal A { get; set; }", "a: { type: number, default: 1.5 }")]
    [InlineData("[Description(\"How many.\")] public int A { get; set; }", "a: { description: How many., type: integer, format: int32 }")]
    [InlineData("[Display(Description = \"How many.\")] public int A { get; set; }", "a: { description: How many., type: integer, format: int32 }")]
    [InlineData("[ListType(ListType.map, \"x\")] public List<Inner> A { get; set; } = [];", "a: { type: array, items: { description: What is within., type: object, properties: { x: { type: integer, format: int32 } } }, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [x] }")]
    [InlineData("[ListType(ListType.set)] public string[] A { get; set; } = [];", "a: { type: array, items: { type: string }, x-kubernetes-list-type: set }")]
    [InlineData("[PreserveUnknownFields] public Inner A { get; set; } = new();", "a: { description: What is within., type: object, properties: { x: { type: integer, format: int32 } }, x-kubernetes-preserve-unknown-fields: true }")]
    [InlineData("Extended A { get; set; } = new();", "a: { type: object, properties: { x: { type: integer, format: int32 } }, x-kubernetes-preserve-unknown-fields: true }")]
    [InlineData("Color A { get; set; }", "a: { type: string, pattern: '^#.*$' }")]
    [InlineData("[ValidationRule(\"self > 0\", Message = \"positive\")] [ValidationRule(\"self < 9\")] public int A { get; set; }", "a: { type: integer, format: int32, x-kubernetes-validations: [{ rule: self > 0, message: positive }, { rule: self < 9 }] }")]
    [InlineData("Derived A { get; set; } = new();", "a: { type: object, properties: { name: { type: string, maxLength: 3 }, own: { type: boolean } } }")]
    [InlineData("Box<int> A { get; set; } = new();", "a: { type: object, properties: { content: { type: integer, format: int32 } } }")]
    public void Property_IsInTheSchema(string property, string expected) =>
        Assert.Equal(Flow.Of("spec", expected), Flow.Properties(Yaml(property), "spec"));

    [Fact]
    public void Docs_AreDescriptions_WhetherTheCompilerReadsThemOrNot()
    {
        const string Source = Usings + """
            /// <summary>
            /// A widget of <see cref="Widget"/>s,
            /// <c>turning</c>.
            /// </summary>
            [CustomResourceDefinition("example.com", "v1")]
            public class Widget
            {
                /** <summary>In stars.</summary> */
                public int A { get; set; }
                /// <summary>Half-typed <b></summary>
                public int B { get; set; }
                // No docs at all.
                #pragma warning disable CS1591
                public int C { get; set; }
            }
            """;
        var yaml = GeneratorRun.Of(Source).Yaml("CustomResourceDefinition");

        Assert.Contains("description: A widget of Widgets, turning.\n", yaml, StringComparison.Ordinal);
        Assert.Contains("description: In stars.\n", yaml, StringComparison.Ordinal);
        Assert.Equal(2, yaml.Split("description:").Length - 1);
        foreach (var mode in new[] { Microsoft.CodeAnalysis.DocumentationMode.None, Microsoft.CodeAnalysis.DocumentationMode.Diagnose })
        {
            var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(Microsoft.CodeAnalysis.Text.SourceText.From(Source.Replace("Half-typed <b>", "", StringComparison.Ordinal), System.Text.Encoding.UTF8), new Microsoft.CodeAnalysis.CSharp.CSharpParseOptions(documentationMode: mode), "/src/File0.cs");
            var compilation = GeneratorRun.Compile([""]);
            var run = GeneratorRun.Of(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], tree));
            Assert.Contains("description: A widget of Widgets, turning.\n", run.Yaml("CustomResourceDefinition"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void RecursiveType_ComesToAnEnd() => Assert.Contains(
        "x-kubernetes-preserve-unknown-fields: true",
        Yaml("Node A { get; set; } = null!;"),
        StringComparison.Ordinal);

    private static string Yaml(string property)
    {
        var declared = property.StartsWith('[') ? property : "public " + property;
        return GeneratorRun.Of(Usings + $$"""
            [CustomResourceDefinition("example.com", "v1")] public class Widget { {{declared}} }
            public enum Mode { Fast, [JsonStringEnumMemberName("so-slow")] Slow, [System.Runtime.Serialization.EnumMember(Value = "held")] Held }
            /// <summary>What is within.</summary>
            public class Inner { public int X { get; set; } }
            /// <param name="X">Across.</param>
            public record struct Point(int X, [Range(1, 9)] int Y);
            public class Node { public Node[] Children { get; set; } = []; }
            public class Extended { public int X { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } }
            [SchemaType("string", Pattern = "^#.*$")] public readonly record struct Color(byte R, byte G);
            public class Base { [MaxLength(2)] public virtual string Name { get; set; } = ""; [JsonIgnore] public int Hidden { get; set; } }
            public class Derived : Base { [MaxLength(3)] public override string Name { get; set; } = ""; public bool Own { get; set; } }
            public class Box<T> { public T Content { get; set; } = default!; }
            """).Yaml("CustomResourceDefinition");
    }
}
