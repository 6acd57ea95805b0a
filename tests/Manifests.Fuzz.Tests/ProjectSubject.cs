using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Manifests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Fuzz.Tests;

/// <summary>A project with a class and a file beside it, as the compiler gets both.</summary>
internal static class ProjectSubject
{
    private const string Source = """
        using Manifests;

        [Deployment] [Container("web", "nginx:1.27")] [ContainerPort(80, Name = "http")] [Service(80)] [EnvFromConfigMap("A", "settings", "a")]
        public sealed class Web;

        [ConfigMap] [ConfigFile("config/a.yaml")] [ConfigFile("config/*a**a*.yaml")]
        public static class Files;
        """;

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Fuzz", [CSharpSyntaxTree.ParseText(Source, path: "/src/Test.cs")], Subject.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static void Survives(string yaml)
    {
        var options = new Options();
        var files = ImmutableArray.Create<AdditionalText>(new File("/src/k8s/a.yaml", yaml), new File("/src/config/a.yaml", yaml));
        var compilation = Project.Clone();
        var driver = CSharpGeneratorDriver.Create([new ManifestGenerator().AsSourceGenerator()], additionalTexts: files, optionsProvider: options);
        Subject.IsSound(driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _), generated);
        Subject.AnalyzeAsync(compilation, new AnalyzerOptions(files, options)).GetAwaiter().GetResult();
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    // Every file is one of KubernetesYaml, as the build says it.
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string> { ["build_property.ProjectDir"] = "/src/" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.ManifestsYaml"] = "true" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
