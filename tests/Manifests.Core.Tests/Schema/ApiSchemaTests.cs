using System;
using System.IO;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.SchemaTable;

namespace Manifests.Core.Tests.Schema;

public class ApiSchemaTests
{
    private static readonly string Source = RepositoryRoot.PathOf("..", "shared", "schema", "kubernetes-1.36.json");

    private static TypeSchema Container => ApiSchema.Find("apps/v1", "Deployment")!.Field("spec")!.Type.Field("template")!.Type.Field("spec")!.Type.Field("containers")!.Type.Items!;

    [SchemaFact]
    public void The_table_is_what_the_structure_of_the_API_and_the_facts_beside_the_command_make_it()
    {
        var made = TableWriter.Write(null, [File.ReadAllText(Source)], File.ReadLines(RepositoryRoot.PathOf("eng", "SchemaTable", "validation.tsv")));

        Assert.True(
            made == File.ReadAllText(RepositoryRoot.PathOf("src", "Manifests.Core", "Schema", "kubernetes.txt")),
            "src/Manifests.Core/Schema/kubernetes.txt is stale: dotnet run --project eng/SchemaTable");
    }

    [Fact]
    public void A_document_as_a_cluster_serves_it_makes_the_same_lines()
    {
        var document = """
            {
              "paths": {
                "/apis/example.io/v1/widgets": { "get": {} },
                "/apis/example.io/v1/namespaces/{namespace}/widgets": { "post": { "x-kubernetes-group-version-kind": { "group": "example.io", "version": "v1", "kind": "Widget" } } },
                "/apis/example.io/v1/namespaces/{namespace}/widgets/{name}/status": { "put": { "x-kubernetes-group-version-kind": { "group": "example.io", "version": "v1", "kind": "Widget" } } },
                "/apis/example.io/v1/lamps": { "post": { "x-kubernetes-group-version-kind": { "group": "example.io", "version": "v1", "kind": "Lamp" } } }
              },
              "components": { "schemas": {
                "io.example.api.example.v1.Widget": {
                  "type": "object",
                  "required": ["colour"],
                  "properties": {
                    "colour": { "type": "string", "enum": ["Blue", "Red"] },
                    "parts": { "type": "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"], "items": { "default": {}, "allOf": [{ "$ref": "#/components/schemas/io.example.api.example.v1.Part" }] } }
                  },
                  "x-kubernetes-group-version-kind": [{ "group": "example.io", "version": "v1", "kind": "Widget" }]
                },
                "io.example.api.example.v1.Part": { "type": "object", "properties": { "size": { "$ref": "#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity" } } },
                "io.example.api.example.v1.Lamp": { "type": "object", "properties": {}, "x-kubernetes-group-version-kind": [{ "group": "example.io", "version": "v1", "kind": "Lamp" }] },
                "io.k8s.apimachinery.pkg.api.resource.Quantity": { "oneOf": [{ "type": "string" }, { "type": "number" }] }
              } }
            }
            """;

        Assert.Equal(
            """
            # Made by `dotnet run --project eng/SchemaTable`; eng/SchemaTable/TableWriter.cs says what a line means.
            version 1.37
            kind example.io/v1 Lamp cluster example.v1.Lamp
            kind example.io/v1 Widget namespaced example.v1.Widget
            type example.v1.Lamp
            type example.v1.Part
             size quantity
            type example.v1.Widget
             colour string enum=Blue,Red required
             parts []example.v1.Part map=name

            """,
            TableWriter.Write("1.37", [document], ["type\tfield\tfact"]));
    }

    [Fact]
    public void Every_field_of_every_kind_can_be_read()
    {
        var kinds = ServedKinds.All.Select(kind => ApiSchema.Find(kind.ApiVersion, kind.Kind)!).ToList();

        Assert.True(kinds.Count > 90, $"{kinds.Count} kinds");
        Assert.All(kinds, kind => Assert.Equal("meta.v1.ObjectMeta", kind.Field("metadata")!.Type.Name));
        Assert.All(kinds, kind => Assert.True(Count(kind, 12) > 5));
    }

    [Fact]
    public void A_field_says_what_it_holds()
    {
        var container = Container;
        var port = container.Field("ports")!.Type.Items!;

        Assert.Equal("core.v1.Container", container.Name);
        Assert.True(container.Field("name")!.IsRequired);
        Assert.True(container.Field("image")!.IsRequired);
        Assert.False(container.Field("workingDir")!.IsRequired);
        Assert.Null(container.Field("imagePullPolicies"));
        Assert.Equal(["Always", "IfNotPresent", "Never"], container.Field("imagePullPolicy")!.Type.Values);
        Assert.Equal((TypeForm.Integer, false), (port.Field("containerPort")!.Type.Form, port.Field("hostPort")!.Type.IsWide));
        Assert.Equal(TypeForm.IntOrString, ApiSchema.Find("v1", "Service")!.Field("spec")!.Type.Field("ports")!.Type.Items!.Field("targetPort")!.Type.Form);
        Assert.Equal(TypeForm.Quantity, container.Field("resources")!.Type.Field("limits")!.Type.Items!.Form);
        Assert.Equal(TypeForm.Bytes, ApiSchema.Find("v1", "Secret")!.Field("data")!.Type.Items!.Form);
        Assert.Equal(TypeForm.Any, ApiSchema.Find("apps/v1", "ControllerRevision")!.Field("data")!.Type.Form);
    }

    [Fact]
    public void A_list_says_how_it_is_merged()
    {
        Assert.Equal(["containerPort"], Container.Field("ports")!.MergeKeys);
        Assert.Equal(["name"], Container.Field("env")!.MergeKeys);
        Assert.Empty(Container.Field("args")!.MergeKeys);
        Assert.False(Container.Field("args")!.MergesValues);
        Assert.True(ApiSchema.Find("v1", "ConfigMap")!.Field("metadata")!.Type.Field("finalizers")!.MergesValues);
    }

    [Fact]
    public void A_kind_that_Kubernetes_does_not_serve_has_no_fields() => Assert.Null(ApiSchema.Find("example.com/v1", "Widget"));

    private static int Count(TypeSchema type, int depth) =>
        depth == 0 ? 0 : type.Fields.Sum(field => 1 + Count(field.Type, depth - 1)) + (type.Items is null ? 0 : Count(type.Items, depth - 1));

    private sealed class SchemaFactAttribute : FactAttribute
    {
        public SchemaFactAttribute()
        {
            if (!File.Exists(Source))
            {
                Skip = "The structure of the API (../shared/schema/kubernetes-1.36.json) is not beside this repository.";
            }
        }
    }
}
