using System;
using System.Linq;
using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading.CustomResources;

/// <summary>Definitions of kinds of one's own: names, versions, subresources, columns.</summary>
public class CustomResourceTests
{
    [Fact]
    public void PlainClass_IsTheSpec() => Assert.Equal(
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: widgets.example.com
        spec:
          group: example.com
          names:
            kind: Widget
            listKind: WidgetList
            plural: widgets
            singular: widget
          scope: Namespaced
          versions:
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema:
                  description: A thing that turns.
                  type: object
                  properties:
                    spec:
                      type: object
                      properties:
                        size:
                          description: How many there are.
                          type: integer
                          format: int32
                      required:
                        - size
                  required:
                    - spec

        """,
        Crd("""
            /// <summary>A thing that turns.</summary>
            [CustomResourceDefinition("example.com", "v1")]
            public class Widget
            {
                /// <summary>How many there are.</summary>
                public required int Size { get; set; }
            }
            """));

    [Fact]
    public void ClassOfKubernetesClientsKind_HasSpecStatusColumnsAndScale() => Assert.Equal(
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: boxes.example.com
        spec:
          group: example.com
          names:
            kind: Box
            listKind: Boxes
            plural: boxes
            singular: crate
            shortNames:
              - bx
            categories:
              - all
          scope: Cluster
          versions:
            - name: v1beta1
              served: true
              storage: true
              deprecated: true
              deprecationWarning: use v1
              schema:
                openAPIV3Schema:
                  type: object
                  properties:
                    spec:
                      type: object
                      properties:
                        replicas:
                          type: integer
                          format: int32
                    status:
                      type: object
                      nullable: true
                      properties:
                        replicas:
                          type: integer
                          format: int32
                        seen:
                          type: string
                          format: date-time
              subresources:
                status: {}
                scale:
                  specReplicasPath: .spec.replicas
                  statusReplicasPath: .status.replicas
              selectableFields:
                - jsonPath: .spec.replicas
              additionalPrinterColumns:
                - name: Replicas
                  type: integer
                  jsonPath: .spec.replicas
                  priority: 1
                - name: Last
                  type: date
                  jsonPath: .status.seen
                - name: Age
                  type: date
                  jsonPath: .metadata.creationTimestamp

        """,
        Crd("""
            [KubernetesEntity(Group = "example.com", ApiVersion = "v1beta1", Kind = "Box", PluralName = "boxes")]
            [CustomResourceDefinition(ListKind = "Boxes", Singular = "crate", ShortNames = ["bx"], Categories = ["all"], Scope = ResourceScope.Cluster, Deprecated = true, DeprecationWarning = "use v1")]
            [Scale(".spec.replicas", ".status.replicas")]
            [SelectableField(".spec.replicas")]
            [PrinterColumn("Age", ".metadata.creationTimestamp")]
            public class V1Beta1Box : Entity<BoxSpec> { public BoxStatus? Status { get; set; } }
            public class Entity<T> where T : new() { public string ApiVersion { get; set; } = ""; public string Kind { get; set; } = ""; public object? Metadata { get; set; } public T Spec { get; set; } = new(); }
            public class BoxSpec { [PrinterColumn(Priority = 1)] public int Replicas { get; set; } }
            public class BoxStatus { public int Replicas { get; set; } [PrinterColumn("Last")] public System.DateTime Seen { get; set; } }
            public class KubernetesEntityAttribute : System.Attribute { public string Group { get; set; } = ""; public string ApiVersion { get; set; } = ""; public string Kind { get; set; } = ""; public string PluralName { get; set; } = ""; }
            """));

    [Fact]
    public void ClassesOfOneKind_AreVersionsOfOneDefinition_WhichTheStoredOneCarries()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            namespace A { [CustomResourceDefinition("example.com", "v1alpha1", Served = false)] public class Widget { public int Old { get; set; } } }
            namespace B { [CustomResourceDefinition("example.com", "v1", Storage = true)] public class Widget { public int Size { get; set; } } }
            namespace C { [CustomResourceDefinition("example.com", "v2")] public class Widget { public int Length { get; set; } } }
            """);

        var yaml = run.Yaml("CustomResourceDefinition");
        Assert.Equal(["v2", "v1", "v1alpha1"], Values(yaml, "- name: "));
        Assert.Equal(["true", "true", "false"], Values(yaml, "served: "));
        Assert.Equal(["false", "true", "false"], Values(yaml, "storage: "));
        Assert.True(yaml.IndexOf("length:", StringComparison.Ordinal) < yaml.IndexOf("size:", StringComparison.Ordinal));
        Assert.Single(run.Result.GeneratedSources, source => source.HintName.StartsWith("Widget_", StringComparison.Ordinal));
    }

    [Fact]
    public void TwoAttributesOnOneClass_AreTwoVersionsOfOneSchema() => Assert.Equal(
        ["v1", "v1beta1"],
        Values(Crd("""[CustomResourceDefinition("example.com", "v1", Storage = true)] [CustomResourceDefinition("example.com", "v1beta1")] public class Widget { public int A { get; set; } }"""), "- name: "));

    [Fact]
    public void AttributeUnderAnAlias_IsFoundAsAVersion() => Assert.Equal(
        ["v2", "v1"],
        Values(
            GeneratorRun.Of("""
                using Manifests;
                using Crd = Manifests.CustomResourceDefinitionAttribute;
                [Crd("example.com", "v1")] public class V1Widget { public int A { get; set; } }
                [CustomResourceDefinition("example.com", "v2", Storage = true)] public class V2Widget { public int A { get; set; } }
                """).Yaml("CustomResourceDefinition"),
            "- name: "));

    [Fact]
    public void EditOfAnotherVersionOrOfASpecElsewhere_IsSeen()
    {
        var compilation = GeneratorRun.Compile([
            """[Manifests.CustomResourceDefinition("example.com", "v1", Storage = true)] public class V1Widget { public Spec Spec { get; set; } }""",
            "public class Spec { public int Before { get; set; } }",
            """[Manifests.CustomResourceDefinition("example.com", "v2")] public class V2Widget { public int First { get; set; } }"""]);
        var driver = GeneratorRun.NewDriver(compilation).RunGenerators(compilation);

        var edited = compilation
            .ReplaceSyntaxTree(compilation.SyntaxTrees[1], GeneratorRun.Parse("public class Spec { public int After { get; set; } }", compilation.SyntaxTrees[1].FilePath))
            .ReplaceSyntaxTree(compilation.SyntaxTrees[2], GeneratorRun.Parse("""[Manifests.CustomResourceDefinition("example.com", "v3")] public class V2Widget { public int Second { get; set; } }""", compilation.SyntaxTrees[2].FilePath));
        var text = string.Concat(driver.RunGenerators(edited).GetRunResult().GeneratedTrees.Select(tree => tree.ToString()));

        Assert.Contains("after:", text, StringComparison.Ordinal);
        Assert.Contains("second:", text, StringComparison.Ordinal);
        Assert.Contains("name: v3", text, StringComparison.Ordinal);
        Assert.DoesNotContain("before:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void RoleOfTheProject_FindsTheGroup()
    {
        var yaml = GeneratorRun.Of("""
            using Manifests;
            [CustomResourceDefinition("example.com", "v1")] public class Widget { public int A { get; set; } }
            [Role("operator")] [Rule("get,list,watch", "widgets,widgets/status,pods")] public static class Operator;
            """).Yaml("Role");

        Assert.Contains("- apiGroups:\n        - example.com\n      resources:\n        - widgets\n        - widgets/status\n".Replace("\n    ", "\n", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal), yaml.Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Crd(string source) => GeneratorRun.Of("#nullable enable\nusing Manifests;\n" + source).Yaml("CustomResourceDefinition");

    private static string[] Values(string yaml, string field) =>
        [.. yaml.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(field, StringComparison.Ordinal)).Select(line => line[field.Length..])];
}
