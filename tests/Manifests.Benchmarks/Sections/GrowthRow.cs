using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Benchmarks.Table;

namespace Manifests.Benchmarks.Sections;

/// <summary>The line of the table that says whether a cost grows as the number of classes does.</summary>
internal static class GrowthRow
{
    // With fewer classes, what any run costs hides what a class costs.
    private const int FewestClasses = 100;

    /// <summary>One line for each contestant's costs; those of the other may be missing.</summary>
    public static TableRow Of(string what, Extent extent, Func<int, BenchmarkCost> ours, Func<int, BenchmarkCost>? other)
    {
        var counts = extent.Counts.Where(count => count >= FewestClasses).ToList();
        var time = Exponent(counts, ours, cost => cost.Nanoseconds);
        var memory = Exponent(counts, ours, cost => cost.Bytes);
        return new TableRow($"… {what}, growth with n classes", $"{counts[0]:N0} – {counts[^1]:N0}", Write(time, memory), other is null ? "" : Write(Exponent(counts, other, cost => cost.Nanoseconds), Exponent(counts, other, cost => cost.Bytes)), "")
            .Against($"≤ n^{Growth.Linear.ToString(CultureInfo.InvariantCulture)}", Math.Max(time, memory) <= Growth.Linear);
    }

    private static double Exponent(IEnumerable<int> counts, Func<int, BenchmarkCost> cost, Func<BenchmarkCost, double> part) =>
        Growth.Exponent([.. counts.Select(count => ((double)count, part(cost(count))))]);

    private static string Write(double time, double memory) => string.Create(CultureInfo.InvariantCulture, $"n^{time:0.00}, memory n^{memory:0.00}");
}
