using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Manifests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Benchmarks;

/// <summary>From an edit to the squiggles: of the edited document, as an editor asks, and of the whole project, as a build does.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ManifestAnalyzer()];

    private CSharpCompilation _compilation = null!;
    private int _version;

    [Params(100, 1000, 4000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Classes.Compile(Count);
        WholeProject().Wait();
    }

    /// <summary>What the compiler itself does to answer for the edited document, without any analyzer.</summary>
    [Benchmark(Baseline = true)]
    public int CompilerAlone()
    {
        var edited = Classes.EditClass(_compilation, ++_version);
        return edited.GetSemanticModel(edited.SyntaxTrees[0]).GetDiagnostics().Length;
    }

    [Benchmark]
    public async Task<int> EditedDocument()
    {
        var edited = Classes.EditClass(_compilation, ++_version);
        var model = edited.GetSemanticModel(edited.SyntaxTrees[0]);
        var found = await edited.WithAnalyzers(Analyzers).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
        return found.Length + model.GetDiagnostics().Length;
    }

    [Benchmark]
    public async Task<int> WholeProject() =>
        (await Classes.EditClass(_compilation, ++_version).WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None)).Length;
}
