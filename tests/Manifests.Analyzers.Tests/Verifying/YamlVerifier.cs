using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Tests.Verifying;

/// <summary>Holds the analyzer against the YAML of a project, with markup as in <see cref="RuleVerifier"/>.</summary>
internal static class YamlVerifier
{
    private const string Path = "/k8s/a.yaml";

    /// <summary>Nothing is reported of a file, in a project without classes, but what the markup says.</summary>
    public static Task Verify(string yaml) => Test("", (Path, yaml)).RunAsync(CancellationToken.None);

    /// <summary>Nothing is reported but what the markup says, in C# and in YAML.</summary>
    public static Task Verify(string source, string yaml) => Test(source, (Path, yaml)).RunAsync(CancellationToken.None);

    /// <summary>The ids of what is reported on a file, all rules switched on.</summary>
    public static async Task<IReadOnlyList<string>> ReportedBy(string yaml) =>
        [.. (await Analyze(RuleVerifier.WithEveryRule(GeneratorRun.Compile([""])), yaml)).Select(diagnostic => diagnostic.Id)];

    /// <summary>What is reported on a class and a file.</summary>
    public static Task<ImmutableArray<Diagnostic>> Analyze(string source, string yaml) => Analyze(GeneratorRun.Compile(["using Manifests;\n" + source]), yaml);

    private static Task<ImmutableArray<Diagnostic>> Analyze(CSharpCompilation compilation, string yaml)
    {
        var options = new AnalyzerOptions([new File(Path, yaml)], new Options());
        return compilation.WithAnalyzers([new ManifestAnalyzer()], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }

    /// <summary>What other projects may know of a project with a file and no class.</summary>
    public static string IndexOf(string yaml)
    {
        var driver = CSharpGeneratorDriver.Create([new ManifestGenerator().AsSourceGenerator()], additionalTexts: [new File(Path, yaml)], optionsProvider: new Options());
        var source = driver.RunGenerators(GeneratorRun.Compile([""])).GetRunResult().GeneratedTrees.Single();
        return source.ToString();
    }

    /// <summary>A test of a class and files.</summary>
    public static CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier> Test(string source, params (string Path, string Yaml)[] files)
    {
        var test = RuleVerifier.Test(source);
        foreach (var (path, yaml) in files)
        {
            test.TestState.AdditionalFiles.Add((path, yaml));
            Mark(test, path);
        }

        return test;
    }

    /// <summary>Says of an additional file that it is one of KubernetesYaml, as the build does.</summary>
    public static void Mark(CSharpAnalyzerTest<ManifestAnalyzer, DefaultVerifier> test, string path, string environments = "") => test.TestState.AnalyzerConfigFiles.Add(
        ($"/{path.GetHashCode(System.StringComparison.Ordinal)}.globalconfig", $"is_global = true\n[{path}]\nbuild_metadata.AdditionalFiles.ManifestsYaml = true\nbuild_metadata.AdditionalFiles.ManifestsEnvironment = {environments}\n"));

    private sealed class File(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Metadata(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.ManifestsYaml"] = "true" });
    }

    private sealed class Metadata(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
