using System.Linq;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>Members with [Manifest], from the initialiser to the YAML.</summary>
public class TypedObjectTests
{
    [Fact]
    public void Property_IsWritten() => Assert.Equal(
        """
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: critical
        value: 1000

        """,
        GeneratorRun.Of("""
            using Manifests; using k8s.Models;
            public static class P { [Manifest] public static V1PriorityClass Critical => new() { Metadata = new() { Name = "critical" }, Value = 1000 }; }
            """).Yaml("PriorityClass"));

    [Fact]
    public void Helpers_AreFollowed() => Assert.Equal(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web-1
          labels:
            app: web
            tier: front
        spec:
          replicas: 2
          selector:
            matchLabels:
              app: web
              tier: front
          template:
            metadata:
              labels:
                app: web
                tier: front
            spec:
              containers:
                - name: main
                  image: example/web:1.0
                  ports:
                    - containerPort: 8080
                    - containerPort: 9090
                  resources:
                    requests:
                      cpu: 500m

        """,
        GeneratorRun.Of("""
            using Manifests; using k8s.Models; using System.Collections.Generic; using System.Linq;
            public static class P { [Manifest] public static V1Deployment Web() => Team.App("web", 2, 8080, 9090).Named(suffix: "-" + 1); }
            static class Team
            {
                public static V1Deployment App(string name, int replicas, params int[] ports)
                {
                    var labels = new Dictionary<string, string> { ["app"] = name, ["tier"] = "front" };
                    var container = new V1Container { Name = "main", Image = $"example/{name}:1.0", Ports = [.. ports.Select(port => new V1ContainerPort { ContainerPort = port })] };
                    container.Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("0.5") } };
                    return new()
                    {
                        Metadata = new() { Name = name, Labels = labels },
                        Spec = new() { Replicas = replicas, Selector = new() { MatchLabels = labels }, Template = new() { Metadata = new() { Labels = labels }, Spec = new() { Containers = [container] } } },
                    };
                }
                public static T Named<T>(this T thing, string suffix = "") where T : k8s.IKubernetesObject<V1ObjectMeta> { thing.Metadata.Name += suffix; return thing; }
            }
            """).Yaml("Deployment"));

    [Fact]
    public Task Machine_IsReported() => RuleVerifier.Reports(
        "K8S1002",
        "'System.Environment.MachineName' cannot be evaluated at compile time: 'Environment.MachineName' differs from run to run; write the value",
        """
        using k8s.Models; using System.Collections.Generic;
        public static class P { [Manifest] public static V1ConfigMap Critical => new() { Metadata = new() { Name = "critical" }, Data = new Dictionary<string, string> { ["a"] = {|#0:System.Environment.MachineName|} } }; }
        """);

    [Fact]
    public Task Rules_ReportAtTheValueOfTheInitialiser() => RuleVerifier.Verify("""
        using k8s.Models; using System.Collections.Generic;
        public static class P
        {
            [Manifest] public static V1Service Svc => new()
            {
                Metadata = new() { Name = "svc" },
                Spec = new() { Selector = {|K8S2001:new Dictionary<string, string> { ["app"] = "wep" }|}, Ports = [new() { Port = 80 }] },
            };
            [Manifest] public static V1ConfigMap Map => Named({|K8S5001:"Not_A_Name"|});
            static V1ConfigMap Named(string name) => new() { Metadata = new() { Name = name } };
        }
        """);

    [Fact]
    public Task AttributesAndInitialisers_AreOneCluster() => RuleVerifier.Verify("""
        using k8s.Models; using System.Collections.Generic;
        public static class P
        {
            [Manifest] public static V1ConfigMap Settings => new() { Metadata = new() { Name = "settings" }, Data = new Dictionary<string, string> { ["a"] = "b" } };
        }
        [Deployment("web")] [Container(Image = "example/web:1.0")]
        [EnvFromConfigMap("A", "settings", "a")] [EnvFromConfigMap("B", "settings", {|K8S4003:"c"|})]
        public class Web { }
        """);

    [Fact]
    public void Namespace_IsThatOfTheClassOrTheProject()
    {
        var run = GeneratorRun.Of("""
            using Manifests; using k8s.Models;
            [assembly: ManifestDefaults(Namespace = "shop")]
            [Manifest] public static class A
            {
                public static V1ConfigMap Map => new() { Metadata = new() { Name = "map" } };
                public static V1ConfigMap Own => new() { Metadata = new() { Name = "own", NamespaceProperty = "other" } };
                public static V1PriorityClass High => new() { Metadata = new() { Name = "high" }, Value = 1 };
                public static string Text => "no object";
            }
            [InNamespace("data")] public static class B { [Manifest] static readonly V1Secret One = new() { Metadata = new() { Name = "one" } }; }
            """);

        Assert.Equal(
            [("high", null), ("map", "shop"), ("one", "data"), ("own", "other")],
            run.Manifests.Select(manifest => (manifest.Name, manifest.Namespace)).OrderBy(manifest => manifest.Name, System.StringComparer.Ordinal));
    }

    [Fact]
    public void Environment_HasItsOwnObjects()
    {
        var run = GeneratorRun.Of("""
            using Manifests; using k8s.Models;
            [assembly: ManifestEnvironment("staging")] [assembly: ManifestEnvironment("prod")]
            public static class A
            {
                [Manifest] static V1PriorityClass High => new() { Metadata = new() { Name = "high" }, Value = 1 };
                [Manifest(Environment = "prod")] static V1PriorityClass InProd => new() { Metadata = new() { Name = "high" }, Value = 9 };
                [Manifest(Environment = "prod")] static V1PriorityClass Only => new() { Metadata = new() { Name = "only" }, Value = 5 };
            }
            """);

        Assert.Contains("value: 1\n", Assert.Single(run.Manifests, manifest => manifest.Environments.SequenceEqual(["staging"])).Yaml, System.StringComparison.Ordinal);
        Assert.Equal(["high", "only"], run.Manifests.Where(manifest => manifest.Environments.SequenceEqual(["prod"])).Select(manifest => manifest.Name).Order());
    }

    [Fact]
    public void AliasedAttribute_IsFound() => Assert.Equal(
        "high",
        Assert.Single(GeneratorRun.Of("""
            using k8s.Models; using Made = Manifests.ManifestAttribute;
            public static class A { [Made] static V1PriorityClass High => new() { Metadata = new() { Name = "high" }, Value = 1 }; }
            """).Manifests).Name);

    [Fact]
    public void ConstructorsOfOlderModels_SetThePropertiesOfTheirParametersNames()
    {
        var old = GeneratorRun.Compile(["""
            namespace k8s.Models;
            public class KubernetesEntityAttribute : System.Attribute { public string Group { get; set; } public string ApiVersion { get; set; } public string Kind { get; set; } }
            [KubernetesEntity(Group = "", ApiVersion = "v1", Kind = "Thing")]
            public class V1Thing { public V1Thing() { } public V1Thing(string name = null, int? size = null) { Name = name; Size = size; } public string Name { get; set; } public int? Size { get; set; } }
            """], name: "Old");
        var run = GeneratorRun.Of(
            "extern alias Old; public static class A { [Manifests.Manifest] static Old::k8s.Models.V1Thing Thing => new(size: 3) { Name = \"x\" }; }",
            MetadataReference.CreateFromImage(Image(old)).WithAliases(["Old"]));

        Assert.Equal("apiVersion: v1\nkind: Thing\nname: x\nsize: 3\n", run.Manifests.Single().Yaml);
    }

    private static System.Collections.Immutable.ImmutableArray<byte> Image(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation)
    {
        using var stream = new System.IO.MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return [.. stream.ToArray()];
    }
}
