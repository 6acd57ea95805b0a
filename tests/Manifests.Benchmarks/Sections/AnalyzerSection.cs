using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Benchmarks.Projects;
using Manifests.Benchmarks.Table;

namespace Manifests.Benchmarks.Sections;

/// <summary>From an edit to the squiggles of an open document, beside what the compiler needs for that document.</summary>
internal sealed class AnalyzerSection : ISection
{
    public string Name => "analyzer";

    public IEnumerable<TableRow> Measure(Extent extent)
    {
        var costs = BenchmarkCosts.Of<AnalyzerBenchmarks>(
            extent, parameters => extent.Counts.Contains((int)parameters["Count"]) && (Subject)parameters["Subject"] == Subject.Annotated);
        foreach (var (method, what) in new[] { (nameof(AnalyzerBenchmarks.UnrelatedEdit), "unrelated edit"), (nameof(AnalyzerBenchmarks.RelatedEdit), "related edit") })
        {
            foreach (var count in extent.Counts)
            {
                var (ours, compiler) = (costs[method, count, Subject.Annotated], costs[nameof(AnalyzerBenchmarks.CompilerAlone), count, Subject.Annotated]);
                yield return new TableRow(
                    $"analyzer, {what} (beside the compiler alone)",
                    count.ToString("N0", CultureInfo.InvariantCulture),
                    $"{ours}",
                    $"{compiler}",
                    $"{Amount.Ratio(ours.Nanoseconds / compiler.Nanoseconds)}, {Amount.Ratio(ours.Bytes / compiler.Bytes)}");
            }

            yield return GrowthRow.Of(what, extent, count => costs[method, count, Subject.Annotated], count => costs[nameof(AnalyzerBenchmarks.CompilerAlone), count, Subject.Annotated]);
        }
    }
}
