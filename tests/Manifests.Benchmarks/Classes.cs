using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Benchmarks;

/// <summary>A project of many annotated classes, each in a file of its own, and the edits that are measured.</summary>
internal static class Classes
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PodAttribute).Assembly.Location)];

    public static CSharpCompilation Compile(int count) => CSharpCompilation.Create(
        "App",
        Enumerable.Range(0, count).Select(i => Parse(i, "example/app:1")).Append(Other(0)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The same project after an edit of one annotated class.</summary>
    public static CSharpCompilation EditClass(CSharpCompilation compilation, int version) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse(0, "example/app:" + version));

    /// <summary>The same project after an edit of a file without attributes.</summary>
    public static CSharpCompilation EditElsewhere(CSharpCompilation compilation, int version) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], Other(version));

    private static SyntaxTree Parse(int i, string image) => Tree($"App{i}.cs", $$"""
        using Manifests;

        namespace Shop.Area{{i % 10}};

        [Deployment(Replicas = 2)]
        [Label("app", "app{{i}}"), Label("tier", "web")]
        [Container(Image = "{{image}}")]
        [ContainerPort(8080, Name = "http")]
        [Env("ASPNETCORE_URLS", "http://+:8080")]
        [Resources(Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi")]
        [LivenessProbe("/healthz", Port = "http")]
        [Service(80, TargetPort = "http")]
        public class App{{i}}
        {
            public int Add(int a, int b) => a + b;
        }
        """);

    private static SyntaxTree Other(int version) => Tree("Other.cs", $"public class Other {{ public int Value => {version}; }}");

    private static SyntaxTree Tree(string path, string source) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), new CSharpParseOptions(LanguageVersion.Latest), path);
}
