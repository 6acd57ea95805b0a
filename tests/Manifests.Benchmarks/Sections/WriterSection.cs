using System.Collections.Generic;
using Manifests.Benchmarks.Table;

namespace Manifests.Benchmarks.Sections;

/// <summary>Our YAML writer beside that of KubernetesClient, on the same objects.</summary>
internal sealed class WriterSection : ISection
{
    private const double TimesFaster = 10;

    public string Name => "writer";

    public IEnumerable<TableRow> Measure(Extent extent)
    {
        var costs = BenchmarkCosts.Of<WriterBenchmarks>(extent, _ => true);
        foreach (var kind in WriterBenchmarks.Kinds)
        {
            var (ours, other) = (costs[nameof(WriterBenchmarks.Manifests), kind], costs[nameof(WriterBenchmarks.KubernetesYaml), kind]);
            var ratio = ours.Nanoseconds / other.Nanoseconds;
            yield return new TableRow($"YAML of a {kind} (beside KubernetesYaml.Serialize)", "1", $"{ours}", $"{other}", $"{Amount.Ratio(ratio)}, {Amount.Ratio(ours.Bytes / other.Bytes)}")
                .Against("≤ 1/10", ratio <= 1 / TimesFaster);
        }
    }
}
