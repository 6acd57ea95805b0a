using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;

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
                    var labels = new Dictionary<string, string> { ["app"] = name, { "tier", "front" } };
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
}
