using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Benchmarks.Projects;
using Manifests.Benchmarks.Table;

namespace Manifests.Benchmarks.Sections;

/// <summary>Our generator on typed initialisers; no other tool evaluates C# while it compiles.</summary>
internal sealed class TypedSection : ISection
{
    public string Name => "typed";

    public IEnumerable<TableRow> Measure(Extent extent)
    {
        var costs = BenchmarkCosts.Of<GeneratorBenchmarks>(
            extent, parameters => extent.Counts.Contains((int)parameters["Count"]) && (Subject)parameters["Subject"] == Subject.TypedInitialisers);
        foreach (var (method, what) in new[] { (nameof(GeneratorBenchmarks.Cold), "cold"), (nameof(GeneratorBenchmarks.UnrelatedEdit), "unrelated edit"), (nameof(GeneratorBenchmarks.RelatedEdit), "related edit") })
        {
            foreach (var count in extent.Counts)
            {
                yield return new TableRow($"generator, typed initialisers, {what}", count.ToString("N0", CultureInfo.InvariantCulture), $"{costs[method, count, Subject.TypedInitialisers]}", "", "");
            }

            yield return GrowthRow.Of(what, extent, count => costs[method, count, Subject.TypedInitialisers], other: null);
        }
    }
}
