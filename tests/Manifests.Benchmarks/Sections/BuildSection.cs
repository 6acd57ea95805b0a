using System.Collections.Generic;
using System.Globalization;
using Manifests.Benchmarks.Table;
using Manifests.Benchmarks.Whole;

namespace Manifests.Benchmarks.Sections;

/// <summary>Whole builds with the package, beside builds of the same classes without it and without attributes.</summary>
internal sealed class BuildSection : ISection
{
    private const int Classes = 10;
    private const double NoMeasurableCost = 1.03;

    public string Name => "build";

    public IEnumerable<TableRow> Measure(Extent extent)
    {
        using var package = new PackedPackage();
        using var apps = new MeasuredApps(package, Classes);
        foreach (var keepServer in new[] { false, true })
        {
            apps.WarmUp(keepServer ? extent.WarmUps : 0);
            var rounds = Rounds.Run(2 * extent.Rounds, () => apps.BuildWith(keepServer), () => apps.BuildWithout(keepServer));
            yield return Row(rounds, keepServer, "20 objects")
                .Against($"≤ {NoMeasurableCost.ToString(CultureInfo.InvariantCulture)}", rounds.TimeRatio(0, 1).Median <= NoMeasurableCost);
        }
    }

    /// <summary>The line for builds with the package, which were the first in their rounds, and without, which were the second.</summary>
    public static TableRow Row(Rounds rounds, bool keepServer, string size)
    {
        var ratio = rounds.TimeRatio(0, 1);
        return new TableRow(
            $"dotnet build, {Servers(keepServer)} (beside no package)",
            size,
            Amount.Time(rounds.Time(0)),
            Amount.Time(rounds.Time(1)),
            string.Create(CultureInfo.InvariantCulture, $"{ratio.Median:0.00} ({ratio.Low:0.00} – {ratio.High:0.00})"));
    }

    public static string Servers(bool keepServer) => keepServer ? "the compiler's server kept" : "no servers";
}
