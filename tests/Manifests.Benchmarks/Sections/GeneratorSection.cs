using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Benchmarks.Projects;
using Manifests.Benchmarks.Table;

namespace Manifests.Benchmarks.Sections;

/// <summary>Our generator beside Mapperly's, with as many classes each.</summary>
internal sealed class GeneratorSection : ISection
{
    private const int JudgedCount = 1000;
    private const double MostOfMapperly = 1 / 20.0;

    public string Name => "generator";

    public IEnumerable<TableRow> Measure(Extent extent)
    {
        var costs = BenchmarkCosts.Of<GeneratorBenchmarks>(
            extent, parameters => extent.Counts.Contains((int)parameters["Count"]) && (Subject)parameters["Subject"] != Subject.TypedInitialisers);
        foreach (var (method, what) in new[] { (nameof(GeneratorBenchmarks.Cold), "cold"), (nameof(GeneratorBenchmarks.UnrelatedEdit), "unrelated edit"), (nameof(GeneratorBenchmarks.RelatedEdit), "related edit") })
        {
            foreach (var count in extent.Counts)
            {
                var (ours, mapperly) = (costs[method, count, Subject.Annotated], costs[method, count, Subject.Mapperly]);
                var ratio = ours.Nanoseconds / mapperly.Nanoseconds;
                var row = new TableRow($"generator, {what} (beside Mapperly)", count.ToString("N0", CultureInfo.InvariantCulture), $"{ours}", $"{mapperly}", $"{Amount.Ratio(ratio)}, {Amount.Ratio(ours.Bytes / mapperly.Bytes)}");
                yield return method == nameof(GeneratorBenchmarks.UnrelatedEdit) && count == JudgedCount ? row.Against("≤ 1/20", ratio <= MostOfMapperly) : row;
            }

            yield return GrowthRow.Of(what, extent, count => costs[method, count, Subject.Annotated], count => costs[method, count, Subject.Mapperly]);
        }
    }
}
