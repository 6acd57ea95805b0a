using BenchmarkDotNet.Attributes;
using Manifests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Benchmarks;

/// <summary>The generator from nothing, after an edit of one annotated class, and after an edit elsewhere.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class GeneratorBenchmarks
{
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _driver = null!;
    private int _version;

    [Params(100, 1000, 4000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Classes.Compile(Count);
        _driver = NewDriver().RunGenerators(_compilation);
    }

    [Benchmark]
    public GeneratorDriver Cold() => NewDriver().RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver EditOfAClass() => _driver.RunGenerators(Classes.EditClass(_compilation, ++_version));

    [Benchmark]
    public GeneratorDriver EditElsewhere() => _driver.RunGenerators(Classes.EditElsewhere(_compilation, ++_version));

    private static CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([new ManifestGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Latest));
}
