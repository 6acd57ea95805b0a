using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using k8s.Models;
using Manifests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Benchmarks;

/// <summary>Deployments as typed initialisers that a helper in another file makes: from nothing, after an edit of one, and after an edit elsewhere.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TypedBenchmarks
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(V1Pod).Assembly.Location)];

    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _driver = null!;
    private int _version;

    [Params(100, 1000, 4000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = CSharpCompilation.Create(
            "App",
            Enumerable.Range(0, Count).Select(i => Member(i, 1)).Append(Helper()).Append(Other(0)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = NewDriver().RunGenerators(_compilation);
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => NewDriver().RunGenerators(_compilation.Clone());

    [Benchmark]
    public GeneratorDriver EditOfOne() => _driver.RunGenerators(Edited());

    [Benchmark]
    public GeneratorDriver EditElsewhere() => _driver.RunGenerators(_compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[^1], Other(++_version)));

    [Benchmark]
    public async Task<int> SquigglesOfTheEditedDocument()
    {
        var edited = Edited();
        var model = edited.GetSemanticModel(edited.SyntaxTrees[0]);
        return (await edited.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None)).Length;
    }

    private CSharpCompilation Edited() => _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Member(0, ++_version));

    private static CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([new ManifestGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Latest));

    private static SyntaxTree Member(int i, int version) => Tree($"App{i}.cs", $$"""
        using k8s.Models; using Manifests;
        public static class App{{i}}
        {
            [Manifest] public static V1Deployment Web => Team.App("app{{i}}", "example/app:{{version}}", new() { ["tier"] = "web" }, 8080, 9090);
        }
        """);

    private static SyntaxTree Helper() => Tree("Team.cs", """
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
        """);

    private static SyntaxTree Other(int version) => Tree("Other.cs", $"public class Other {{ public int Value => {version}; }}");

    private static SyntaxTree Tree(string path, string source) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), new CSharpParseOptions(LanguageVersion.Latest), path);
}
