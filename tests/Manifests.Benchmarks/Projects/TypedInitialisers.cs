using System.Collections.Generic;
using k8s.Models;
using Manifests.Analyzers;
using Microsoft.CodeAnalysis;

namespace Manifests.Benchmarks.Projects;

/// <summary>Deployments as typed initialisers, which a helper in another file makes.</summary>
internal sealed class TypedInitialisers : SampleProject
{
    public override IReadOnlyList<MetadataReference> References { get; } =
        [MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(V1Pod).Assembly.Location)];

    public override IReadOnlyList<string> SharedFiles { get; } =
    [
        """
        using System.Collections.Generic; using System.Linq; using k8s.Models;
        public static class Team
        {
            public static V1Deployment App(string name, string image, Dictionary<string, string> labels, params int[] ports)
            {
                labels["app"] = name;
                return new()
                {
                    Metadata = new() { Name = name, Labels = labels },
                    Spec = new()
                    {
                        Replicas = 2,
                        Selector = new() { MatchLabels = labels },
                        Template = new()
                        {
                            Metadata = new() { Labels = labels },
                            Spec = new()
                            {
                                Containers =
                                [
                                    new()
                                    {
                                        Name = name,
                                        Image = image,
                                        Ports = [.. ports.Select(port => new V1ContainerPort { ContainerPort = port })],
                                        Env = [new() { Name = "ASPNETCORE_URLS", Value = $"http://+:{ports[0]}" }],
                                        Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = "100m", ["memory"] = "128Mi" }, Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = "256Mi" } },
                                        LivenessProbe = new() { HttpGet = new() { Path = "/healthz", Port = ports[0] } },
                                    },
                                ],
                            },
                        },
                    },
                };
            }
        }
        """,
    ];

    public override IIncrementalGenerator NewGenerator() => new ManifestGenerator();

    public override string ClassFile(int number) => $$"""
        using k8s.Models; using Manifests;
        public static class App{{number}}
        {
            [Manifest] public static V1Deployment Web => Team.App("app{{number}}", "registry.example/app{{number}}:{{FirstValue}}", new() { ["tier"] = "web" }, 8080, 9090);
        }
        """;
}
