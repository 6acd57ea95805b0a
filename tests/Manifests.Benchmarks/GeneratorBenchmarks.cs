using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Manifests.Benchmarks.Projects;
using Microsoft.CodeAnalysis;

namespace Manifests.Benchmarks;

/// <summary>A generator from nothing, and in an editor that keeps the driver from edit to edit.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private OpenProject _project = null!;
    private GeneratorDriver _driver = null!;

    [ParamsAllValues]
    public Subject Subject { get; set; }

    [Params(10, 100, 1000, 4000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _project = new OpenProject(SampleProject.Of(Subject), Count);
        _driver = _project.NewDriver();
        Run();
    }

    [Benchmark]
    public Compilation Cold()
    {
        _project.NewDriver().RunGeneratorsAndUpdateCompilation(_project.Unbound(), out var compilation, out _);
        return compilation;
    }

    [Benchmark]
    public Compilation UnrelatedEdit()
    {
        _project.TypeElsewhere();
        return Run();
    }

    [Benchmark]
    public Compilation RelatedEdit()
    {
        _project.EditClass();
        return Run();
    }

    /// <summary>The files of the last run; for the tests of this harness.</summary>
    internal ImmutableArray<GeneratedSourceResult> Generated => _driver.GetRunResult().Results[0].GeneratedSources;

    private Compilation Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_project.Compilation, out var compilation, out _);
        return compilation;
    }
}
