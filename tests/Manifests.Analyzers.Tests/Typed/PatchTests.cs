using System.Linq;
using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>Members with [Patch], on objects of attributes and of initialisers.</summary>
public class PatchTests
{
    [Fact]
    public void Patch_MergesMapsAndListsByTheirKeys() => Assert.Equal(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          annotations:
            example.com/team: shop
        spec:
          selector:
            matchLabels:
              app.kubernetes.io/name: web
          template:
            metadata:
              labels:
                app.kubernetes.io/name: web
            spec:
              tolerations:
                - operator: Exists
              containers:
                - name: web
                  image: example/web:1.0
                  ports:
                    - name: http
                      containerPort: 8080
                      hostPort: 80
                      protocol: TCP
                    - containerPort: 8080
                      protocol: UDP
                  env:
                    - name: A
                      value: "2"
                    - name: B
                      value: "1"
                    - name: C
                      value: "3"
                - name: extra
                  image: example/extra:1.0
              runtimeClassName: gvisor

        """,
        GeneratorRun.Of("""
            using Manifests; using k8s.Models; using System.Collections.Generic;
            [Deployment] [Container(Image = "example/web:1.0")] [ContainerPort(8080, Name = "http")] [Env("A", "1")] [Env("B", "1")]
            [Toleration("old")] [PodOptions(PriorityClassName = "critical")]
            public class Web
            {
                [Patch] static V1Deployment More => new()
                {
                    Metadata = new() { Annotations = new Dictionary<string, string> { ["example.com/team"] = "shop" } },
                    Spec = new() { Template = new() { Spec = new()
                    {
                        RuntimeClassName = "gvisor",
                        PriorityClassName = null,
                        Tolerations = [new() { OperatorProperty = "Exists" }],
                        Containers =
                        [
                            new()
                            {
                                Name = "web",
                                Ports = [new() { ContainerPort = 8080, Protocol = "TCP", HostPort = 80 }, new() { ContainerPort = 8080, Protocol = "UDP" }],
                                Env = [new() { Name = "A", Value = "2" }, new() { Name = "C", Value = "3" }],
                            },
                            new() { Name = "extra", Image = "example/extra:1.0" },
                        ],
                    } } },
                };
            }
            """).Yaml("Deployment"));

    [Fact]
    public void Patch_OfOneName_ChangesThatOneOnly()
    {
        var run = GeneratorRun.Of("""
            using Manifests; using k8s.Models;
            [Service("a", 80)] [Service("b", 80)] [Deployment] [Container(Image = "example/web:1.0")] [ContainerPort(80)]
            public class Web { [Patch] static V1Service B => new() { Metadata = new() { Name = "b" }, Spec = new() { SessionAffinity = "ClientIP" } }; }
            """);

        Assert.DoesNotContain("ClientIP", Assert.Single(run.Manifests, manifest => manifest.Name == "a").Yaml, System.StringComparison.Ordinal);
        Assert.Contains("sessionAffinity: ClientIP", Assert.Single(run.Manifests, manifest => manifest is { Name: "b", Kind: "Service" }).Yaml, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Patch_OfAnEnvironment_CountsThereOnly()
    {
        var run = GeneratorRun.Of("""
            using Manifests; using k8s.Models;
            [assembly: ManifestEnvironment("staging")] [assembly: ManifestEnvironment("prod")]
            [Deployment] [Container(Image = "example/web:1.0")]
            public class Web
            {
                [Patch] static V1Deployment Ready() => new() { Spec = new() { MinReadySeconds = 1, Paused = true } };
                [Patch(Environment = "prod")] static readonly V1Deployment Prod = new() { Spec = new() { MinReadySeconds = 9 } };
            }
            """);

        Assert.Contains("minReadySeconds: 1\n", Assert.Single(run.Manifests, manifest => manifest.Environments.Contains("staging")).Yaml, System.StringComparison.Ordinal);
        Assert.Contains("minReadySeconds: 9\n", Assert.Single(run.Manifests, manifest => manifest.Environments.Contains("prod")).Yaml, System.StringComparison.Ordinal);
    }
}
