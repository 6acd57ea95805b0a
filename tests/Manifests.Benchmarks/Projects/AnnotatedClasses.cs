using System.Collections.Generic;
using Manifests.Analyzers;
using Microsoft.CodeAnalysis;

namespace Manifests.Benchmarks.Projects;

/// <summary>Classes that each stand for a Deployment and a Service.</summary>
internal sealed class AnnotatedClasses : SampleProject
{
    public override IReadOnlyList<MetadataReference> References { get; } = [MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location)];

    public override IIncrementalGenerator NewGenerator() => new ManifestGenerator();

    public override string ClassFile(int number) => $$"""
        using Manifests;

        namespace Shop.Area{{number % 10}};

        {{Attributes(number)}}
        {{PlainClass(number)}}
        """;

    /// <summary>The same file without the package.</summary>
    public static string PlainFile(int number) => $$"""
        namespace Shop.Area{{number % 10}};

        {{PlainClass(number)}}
        """;

    private static string Attributes(int number) => $$"""
        [Deployment(Replicas = 2)]
        [Label("app", "app{{number}}"), Label("tier", "web")]
        [Container(Image = "registry.example/app{{number}}:{{FirstValue}}")]
        [ContainerPort(8080, Name = "http")]
        [Env("ASPNETCORE_URLS", "http://+:8080")]
        [Resources(Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi")]
        [LivenessProbe("/healthz", Port = "http")]
        [Service(80, TargetPort = "http")]
        """;

    private static string PlainClass(int number) => $$"""
        public class App{{number}}
        {
            public int Add(int a, int b) => a + b;
        }
        """;
}
