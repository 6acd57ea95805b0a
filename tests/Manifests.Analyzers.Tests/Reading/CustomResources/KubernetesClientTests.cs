using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using k8s;
using k8s.Models;
using Manifests.Analyzers.Tests.Generating;
using Microsoft.CodeAnalysis;
using NJsonSchema;

namespace Manifests.Analyzers.Tests.Reading.CustomResources;

/// <summary>Held against KubernetesClient: it reads the definition strictly, and what it writes of an object of the very class is valid by the schema.</summary>
public class KubernetesClientTests
{
    private const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using k8s;
        using k8s.Models;
        using Manifests;

        [KubernetesEntity(Group = "example.com", ApiVersion = "v1", Kind = "Widget", PluralName = "widgets")]
        [CustomResourceDefinition(ShortNames = ["wd"])]
        [Scale(".spec.replicas", ".status.replicas")]
        [PrinterColumn("Age", ".metadata.creationTimestamp")]
        public class V1Widget : IKubernetesObject<V1ObjectMeta>, ISpec<WidgetSpec>, IStatus<WidgetStatus?>
        {
            public string ApiVersion { get; set; } = "example.com/v1";
            public string Kind { get; set; } = "Widget";
            public V1ObjectMeta Metadata { get; set; } = new() { Name = "one" };
            public WidgetSpec Spec { get; set; } = new() { Name = "x" };
            public WidgetStatus? Status { get; set; } = new();
        }

        public class WidgetStatus { public int Replicas { get; set; } = 1; public IList<V1Condition> Conditions { get; set; } = [new() { Type = "Ready", Status = "True", LastTransitionTime = DateTime.UnixEpoch, Message = "m", Reason = "R" }]; }

        [ValidationRule("self.replicas >= 0")]
        public class WidgetSpec
        {
            [PrinterColumn, Range(0, 10), System.ComponentModel.DefaultValue(1)] public int Replicas { get; set; } = 2;
            [StringLength(8, MinimumLength = 1), RegularExpression("[a-z]+")] public required string Name { get; set; }
            public string? Unset { get; set; }
            public long Long { get; set; } = 1L << 40;
            public double Double { get; set; } = 0.25;
            public decimal Decimal { get; set; } = 1.5m;
            public bool Bool { get; set; } = true;
            public Mode Mode { get; set; } = Mode.Slow;
            public DateTime Time { get; set; } = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
            public DateTimeOffset? Offset { get; set; } = DateTimeOffset.UnixEpoch;
            public TimeSpan Span { get; set; } = TimeSpan.FromMinutes(5);
            public Guid Guid { get; set; } = Guid.Empty;
            public Uri Uri { get; set; } = new("https://example.com/");
            public byte[] Bytes { get; set; } = [1, 2, 3];
            public IntOrString Port { get; set; } = "http";
            public ResourceQuantity Memory { get; set; } = new("1Gi");
            public Dictionary<string, ResourceQuantity> Limits { get; set; } = new() { ["cpu"] = new("100m") };
            public Dictionary<string, Part> PartsByName { get; set; } = new() { ["a"] = new() { Key = "k" } };
            [ListType(ListType.map, "key")] public List<Part> Parts { get; set; } = [new() { Key = "k", URLPath = "/x" }];
            [JsonPropertyName("max-age")] public int MaxAge { get; set; } = 3;
            [JsonIgnore] public int Hidden { get; set; } = 4;
            public JsonNode? Anything { get; set; } = JsonNode.Parse("{\"a\":[1]}");
            public V1PodTemplateSpec Template { get; set; } = new()
            {
                Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "x" } },
                Spec = new()
                {
                    Containers = [new() { Name = "c", Image = "i", Ports = [new() { ContainerPort = 80 }], Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("1") } },
                        LivenessProbe = new() { HttpGet = new() { Port = 80 } }, Env = [new() { Name = "A", Value = "b" }] }],
                    NodeSelector = new Dictionary<string, string> { ["a"] = "b" },
                },
            };
            public V1Secret? Embedded { get; set; } = new() { ApiVersion = "v1", Kind = "Secret", Metadata = new() { Name = "s" }, Data = new Dictionary<string, byte[]> { ["k"] = [1] } };
        }

        public record Part { public required string Key { get; init; } public string? URLPath { get; init; } }

        public enum Mode { Fast, [JsonStringEnumMemberName("so-slow")] Slow }
        """;

    private static readonly MetadataReference Client = MetadataReference.CreateFromFile(typeof(V1Pod).Assembly.Location);

    [Fact]
    public void Definition_IsReadStrictly()
    {
        var definition = KubernetesYaml.Deserialize<V1CustomResourceDefinition>(GeneratorRun.Of(Source, Client).Yaml("CustomResourceDefinition"), strict: true);

        Assert.Equal("widgets.example.com", definition.Metadata.Name);
        var version = Assert.Single(definition.Spec.Versions);
        Assert.Equal("Replicas", version.AdditionalPrinterColumns[0].Name);
        var spec = version.Schema.OpenAPIV3Schema.Properties["spec"];
        Assert.Equal(["name"], spec.Required);
        Assert.Equal(10, spec.Properties["replicas"].Maximum);
        Assert.Equal("self.replicas >= 0", Assert.Single(spec.XKubernetesValidations).Rule);
        Assert.True(spec.Properties["port"].XKubernetesIntOrString);
        Assert.Equal("array", spec.Properties["template"].Properties["spec"].Properties["containers"].Type);
        Assert.Matches("supplementalGroups:\\s+type: array\\s+items:\\s+type: integer\\s+format: int64\\s+(?!nullable)[a-zA-Z]+:", GeneratorRun.Of(Source, Client).Yaml("CustomResourceDefinition"));
        Assert.True(spec.Properties["embedded"].XKubernetesEmbeddedResource);
        Assert.Equal(["annotations", "finalizers", "generateName", "labels", "name", "namespace"], spec.Properties["template"].Properties["metadata"].Properties.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ObjectOfTheClass_IsValidBySchema_AndADamagedOneIsNot()
    {
        var run = GeneratorRun.Of(Source, Client);
        var schema = await SchemaOf(run);
        var written = JsonNode.Parse(KubernetesJson.Serialize(Make(run.Output, "V1Widget")))!.AsObject();
        foreach (var field in new[] { "apiVersion", "kind", "metadata" })
        {
            written.Remove(field);
        }

        Assert.Empty(schema.Validate(written.ToJsonString()).Select(error => error.ToString()));
        foreach (var (path, wrong) in new[]
        {
            ("replicas", "11"), ("replicas", "\"x\""), ("name", "\"\""), ("name", "\"A\""), ("mode", "\"Slow\""), ("bool", "1"), ("time", "\"yesterday\""), ("guid", "\"x\""), ("parts", "[{}]"), ("limits", "{\"cpu\":true}"), ("hidden", "4"),
        })
        {
            var damaged = written.DeepClone();
            damaged["spec"]![path] = JsonNode.Parse(wrong);
            Assert.True(schema.Validate(damaged.ToJsonString()).Count > 0, $"{path}: {wrong} is taken for valid.");
        }
    }

    private static object Make(Compilation compilation, string type)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        var context = new System.Runtime.Loader.AssemblyLoadContext("custom resources");
        image.Position = 0;
        return Activator.CreateInstance(context.LoadFromStream(image).GetType(type, throwOnError: true)!)!;
    }

    // As the API server holds objects against it: what the schema does not know is not there.
    private static Task<JsonSchema> SchemaOf(GeneratorRun run)
    {
        var definition = JsonNode.Parse(KubernetesJson.Serialize(KubernetesYaml.Deserialize<V1CustomResourceDefinition>(run.Yaml("CustomResourceDefinition"))))!;
        var schema = definition["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!;
        Close(schema);
        return JsonSchema.FromJsonAsync(schema.ToJsonString());
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Close(item);
            }
        }
        else if (node is JsonObject schema)
        {
            var isOpen = schema["x-kubernetes-preserve-unknown-fields"] is not null || schema["x-kubernetes-embedded-resource"] is not null;
            if (schema["type"]?.ToString() == "object" && schema["properties"] is JsonObject && !isOpen)
            {
                schema["additionalProperties"] = false;
            }

            if (schema["x-kubernetes-int-or-string"] is not null)
            {
                schema["type"] = new JsonArray("integer", "string");
            }

            foreach (var (_, value) in schema.ToList())
            {
                Close(value);
            }
        }
    }
}
