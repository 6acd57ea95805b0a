using System.Linq;
using Manifests.Core.Yaml;

namespace Manifests.Benchmarks.Tests;

/// <summary>What is compared is the same job.</summary>
public class SameObjectsTests
{
    [Fact]
    public void Both_writers_write_the_same_objects()
    {
        Assert.NotEmpty(WriterBenchmarks.Kinds);
        foreach (var kind in WriterBenchmarks.Kinds)
        {
            var benchmarks = new WriterBenchmarks { Kind = kind };
            benchmarks.Setup();

            Assert.Equal(Read(benchmarks.KubernetesYaml()), Read(benchmarks.Manifests()));
        }
    }

    private static Core.Tree.MappingNode Read(string yaml) => YamlReader.Read(yaml, "object.yaml").Objects.Single().Root;
}
