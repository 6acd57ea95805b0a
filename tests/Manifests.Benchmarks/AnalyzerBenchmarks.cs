using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Manifests.Analyzers;
using Manifests.Benchmarks.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Benchmarks;

/// <summary>From an edit to the squiggles of an open document with an annotated class, as an editor asks for them.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ManifestAnalyzer()];

    private OpenProject _project = null!;

    [Params(Subject.Annotated, Subject.TypedInitialisers)]
    public Subject Subject { get; set; }

    [Params(10, 100, 1000, 4000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => _project = new OpenProject(SampleProject.Of(Subject), Count);

    /// <summary>What the compiler itself does to answer for the document, without any analyzer.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> CompilerAlone()
    {
        _project.EditClass();
        return CompilerDiagnostics();
    }

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> UnrelatedEdit()
    {
        _project.TypeElsewhere();
        return Squiggles();
    }

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> RelatedEdit()
    {
        _project.EditClass();
        return Squiggles();
    }

    private async Task<ImmutableArray<Diagnostic>> Squiggles()
    {
        var compilation = _project.Compilation;
        var model = compilation.GetSemanticModel(_project.ClassDocument);
        var found = await compilation.WithAnalyzers(Analyzers).GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
        return found.AddRange(CompilerDiagnostics());
    }

    private ImmutableArray<Diagnostic> CompilerDiagnostics() => _project.Compilation.GetSemanticModel(_project.ClassDocument).GetDiagnostics();
}
