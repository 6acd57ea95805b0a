using System;
using System.Globalization;

namespace Manifests.Benchmarks.Table;

/// <summary>A measured time or size, which is written in the unit that suits it.</summary>
internal static class Amount
{
    private static readonly (double Factor, string Unit)[] Times = [(1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1, "ns")];
    private static readonly (double Factor, string Unit)[] Sizes = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB"), (1, "B")];

    public static string Time(double nanoseconds) => Write(nanoseconds, Times);

    public static string Size(double bytes) => Write(bytes, Sizes);

    /// <summary>Below a tenth, the fraction says more than its digits.</summary>
    public static string Ratio(double ratio) => ratio is > 0 and < 0.1 ? string.Create(CultureInfo.InvariantCulture, $"1/{1 / ratio:#,0}") : ThreeDigits(ratio);

    private static string Write(double value, (double Factor, string Unit)[] units)
    {
        var (factor, unit) = Array.Find(units, unit => Math.Abs(value) >= unit.Factor);
        return factor == 0 ? "0" : $"{ThreeDigits(value / factor)} {unit}";
    }

    private static string ThreeDigits(double value) => value.ToString(
        Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.0", >= 0.1 => "0.00", _ => "0.000" }, CultureInfo.InvariantCulture);
}
