using System.Collections.Generic;
using System.Globalization;
using Manifests.Benchmarks.Table;
using Manifests.Benchmarks.Whole;

namespace Manifests.Benchmarks.Sections;

/// <summary>The compiler in fresh processes, with our generator and analyzer and without them, on the same sources: time and peak of memory.</summary>
internal sealed class CompilerSection : ISection
{
    private const double MostMemory = 64 << 20;

    public string Name => "compiler";

    public IEnumerable<TableRow> Measure(Extent extent)
    {
        using var package = new PackedPackage();
        foreach (var classes in new[] { 10, 1000 })
        {
            using var apps = new MeasuredApps(package, classes);
            var compiler = apps.Compiler();
            var rounds = Rounds.Run(extent.Rounds, compiler.With, compiler.Without);
            var size = classes.ToString("N0", CultureInfo.InvariantCulture) + " classes";
            yield return new TableRow("csc in a fresh process (beside the same without our analyzers)", size, Amount.Time(rounds.Time(0)), Amount.Time(rounds.Time(1)), Amount.Ratio(rounds.TimeRatio(0, 1).Median));

            var more = rounds.Compare(0, 1, (with, without) => with.PeakBytes - without.PeakBytes);
            var row = new TableRow("… its peak of memory", size, Amount.Size(rounds.Peak(0)), Amount.Size(rounds.Peak(1)), "+" + Amount.Size(more));
            yield return classes == 1000 ? row.Against("< +" + Amount.Size(MostMemory), more < MostMemory) : row;
        }
    }
}
