using System;
using System.Linq;
using Manifests.Benchmarks.Sections;
using Manifests.Benchmarks.Table;
using Manifests.Benchmarks.Whole;

namespace Manifests.Benchmarks.Tests;

/// <summary>How what was measured becomes lines of the table.</summary>
public class TableTests
{
    [Theory]
    [InlineData(1.0)]
    [InlineData(2.0)]
    public void The_exponent_of_a_power_is_found(double exponent) =>
        Assert.Equal(exponent, Growth.Exponent([.. new[] { 100, 1000, 4000 }.Select(size => ((double)size, 7 * Math.Pow(size, exponent)))]), 10);

    [Theory]
    [InlineData(1.0, "yes")]
    [InlineData(1.3, "**no**")]
    public void Growth_is_linear_or_not(double exponent, string met)
    {
        var row = GrowthRow.Of("cold", Extent.Full, count => new BenchmarkCost(Math.Pow(count, exponent), count), other: null);

        Assert.Equal(met, row.Met);
    }

    [Fact]
    public void Amounts_are_written_in_the_unit_that_suits_them()
    {
        Assert.Equal("2.50 ms", Amount.Time(2.5e6));
        Assert.Equal("1,234 s", Amount.Time(1234e9));
        Assert.Equal("-150 ms", Amount.Time(-150e6));
        Assert.Equal("64.0 MiB", Amount.Size(64 << 20));
        Assert.Equal("0", Amount.Size(0));
        Assert.Equal("1/20", Amount.Ratio(0.05));
        Assert.Equal("0.25", Amount.Ratio(0.25));
    }

    [Fact]
    public void A_row_is_a_line_of_the_table()
    {
        var row = new TableRow("what", "1", "2 ms", "4 ms", "0.50").Against("≤ 1/2", met: true);

        Assert.Equal("| what | 1 | 2 ms | 4 ms | 0.50 | ≤ 1/2 | yes |", MarkdownTable.Write([row]).TrimEnd('\n').Split('\n')[^1].TrimEnd('\r'));
    }

    [Fact]
    public void Programs_take_turns_and_their_medians_are_compared_within_a_round()
    {
        var order = "";
        var slow = 0;
        var rounds = Rounds.Run(
            3,
            () => Ran("a", 100 * ++slow),
            () => Ran("b", 10 * slow));

        Assert.Equal("ab" + "ab" + "ba" + "ab", order);
        Assert.Equal(300, rounds.Time(0));
        Assert.Equal(10, rounds.TimeRatio(0, 1).Median);

        ProcessRun Ran(string name, double time)
        {
            order += name;
            return new ProcessRun(time, 0, "");
        }
    }

    [Fact]
    public void A_program_that_fails_is_no_measurement()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => ProcessRun.Of(".", "dotnet", "no-such-command-of-dotnet"));

        Assert.Contains("no-such-command-of-dotnet", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_programs_peak_of_memory_is_seen() =>
        Assert.InRange(ProcessRun.Of(".", "dotnet", "--version").PeakBytes, 1 << 20, 1 << 30);

    [Fact]
    public void An_unknown_option_is_refused() => Assert.Equal(2, PerformanceTable.Print(["--only", "nothing"]));
}
