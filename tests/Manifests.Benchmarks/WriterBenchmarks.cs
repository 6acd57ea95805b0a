using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using k8s;
using k8s.Models;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Benchmarks;

/// <summary>One object as YAML, by our writer and by KubernetesClient's.</summary>
[MemoryDiagnoser]
public class WriterBenchmarks
{
    private static readonly IReadOnlyDictionary<string, object> Samples = new Dictionary<string, object>
    {
        ["Deployment"] = SampleObjects.Deployment(),
        ["Service"] = SampleObjects.Service(),
        ["ConfigMap"] = SampleObjects.ConfigMap(),
    };

    private object _model = null!;
    private MappingNode _tree = null!;

    public static IEnumerable<string> Kinds => Samples.Keys;

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _model = Samples[Kind];
        _tree = YamlReader.Read(KubernetesYaml(), Kind + ".yaml").Objects.Single().Root;
    }

    [Benchmark(Baseline = true)]
    public string KubernetesYaml() => k8s.KubernetesYaml.Serialize(_model);

    [Benchmark]
    public string Manifests() => YamlWriter.Write(_tree);
}
