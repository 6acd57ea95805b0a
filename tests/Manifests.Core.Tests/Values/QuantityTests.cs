using System.Globalization;
using System.Linq;
using CsCheck;
using Manifests.Core.Values;

namespace Manifests.Core.Tests.Values;

public class QuantityTests
{
    private static readonly string[] Units = ["n", "u", "m", "", "k", "M", "G"];

    private static readonly Gen<(int Number, string Unit)> Amounts = Gen.Select(Gen.Int, Gen.Int[0, 6].Select(index => Units[index]));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("+1", "1")]
    [InlineData("-1", "-1")]
    [InlineData("007", "7")]
    [InlineData("1.5", "1500m")]
    [InlineData("1.", "1")]
    [InlineData(".5", "500m")]
    [InlineData("1500m", "1500m")]
    [InlineData("1000k", "1M")]
    [InlineData("1e3", "1k")]
    [InlineData("1E3", "1k")]
    [InlineData("1e-3", "1m")]
    [InlineData("1E", "1E")]
    [InlineData("1Ki", "1024")]
    [InlineData("1.5Gi", "1610612736")]
    [InlineData("0.1n", "1n")]
    [InlineData("-0.1n", "-1n")]
    [InlineData("9Ei", "9223372036854775807")]
    [InlineData("Mi", "0")]
    public void What_the_API_server_takes(string text, string canonical)
    {
        Assert.True(Quantity.TryParse(text, out var value, out var error), error);
        Assert.Equal("", error);
        Assert.Equal(canonical, value.ToString());
    }

    [Theory]
    [InlineData("", "it is empty, and a quantity is a number and a unit, as in 500m or 128Mi", null)]
    [InlineData("500MB", "'MB' is no unit, and the units are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei", "500M")]
    [InlineData("1gi", "'gi' is no unit, and the units are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei", "1Gi")]
    [InlineData("100K", "'K' is no unit, and the units are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei", "100k")]
    [InlineData("1 Gi", "a quantity has no blanks in it", "1Gi")]
    [InlineData("1G i", "a quantity has no blanks in it", "1Gi")]
    [InlineData("12e", "the exponent 'e' is not complete", null)]
    [InlineData("1e+", "the exponent 'e+' is not complete", null)]
    [InlineData("1.2.3", "'1.2.3' is no number", null)]
    [InlineData("1,5", "'1,5' is no number", "1.5")]
    [InlineData("1,000", "'1,000' is no number", null)]
    [InlineData("1_000Mi", "'1_000Mi' is no number", "1000Mi")]
    [InlineData("lots", "a quantity begins with a number", null)]
    public void What_it_refuses(string text, string expected, string? suggestion)
    {
        Assert.False(Quantity.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
        Assert.Equal(suggestion, Quantity.Suggest(text));
    }

    [Theory]
    [InlineData("0.5cores", "0.5")]
    [InlineData("2 CPUs", "2")]
    [InlineData("100mcpu", "100m")]
    [InlineData("128mi", "128Mi")]
    [InlineData("100mb", "100M")]
    [InlineData("64MiB", "64Mi")]
    [InlineData("5µ", "5u")]
    [InlineData(" 1Gi ", "1Gi")]
    public void What_was_meant(string text, string suggestion)
    {
        Assert.False(Quantity.TryParse(text, out _, out _));
        Assert.Equal(suggestion, Quantity.Suggest(text));
    }

    [VerdictFact]
    public void What_the_API_server_was_seen_to_refuse() =>
        Assert.All(Verdict.On("RES01").Select(verdict => verdict.Case), text => Assert.False(Quantity.TryParse(text, out _, out _), text));

    [Fact]
    public void Comparison_is_that_of_the_numbers() => Gen.Select(Amounts, Amounts).Sample((left, right) =>
        Assert.Equal(decimal.Compare(Value(left), Value(right)), Parse(left).CompareTo(Parse(right))));

    [Fact]
    public void Sums_and_multiples_are_those_of_the_numbers() => Gen.Select(Amounts, Amounts, Gen.Int[0, 1000]).Sample((left, right, times) =>
    {
        Assert.Equal((System.Numerics.BigInteger)((Value(left) + Value(right)) * 1_000_000_000m), (Parse(left) + Parse(right)).Billionths);
        Assert.Equal(Enumerable.Repeat(Parse(left), times).Aggregate(Quantity.Zero, Quantity.Add), Parse(left) * times);
    });

    [Fact]
    public void Binary_and_decimal_units_compare_by_what_they_are() => Assert.True(Of("64Mi") > Of("64M") && Of("1Gi") == Of("1024Mi") && Of("100m") < Of("1"));

    [Fact]
    public void Written_out_it_is_the_same_amount() => Amounts.Sample(amount => Assert.Equal(Parse(amount), Of(Parse(amount).ToString())));

    [Fact]
    public void A_suggestion_can_be_read() => Gen.Select(Gen.Int[0, 1_000_000], Gen.String[Gen.Char["bBcCeEgGiIkKmMpPtT uU ."], 0, 5]).Sample((number, unit) =>
        Assert.True(Quantity.Suggest(number.ToString(CultureInfo.InvariantCulture) + unit) is not { } suggestion || Quantity.TryParse(suggestion, out _, out _)));

    [Fact]
    public void No_text_makes_it_fail() => Gen.String.Sample(text =>
    {
        var read = Quantity.TryParse(text, out _, out var error);
        Assert.Equal(read, error.Length == 0);
        Quantity.Suggest(text);
    });

    private static decimal Value((int Number, string Unit) amount) =>
        amount.Number * decimal.Parse("1e" + ((System.Array.IndexOf(Units, amount.Unit) - 3) * 3), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static Quantity Parse((int Number, string Unit) amount) => Of(amount.Number.ToString(CultureInfo.InvariantCulture) + amount.Unit);

    private static Quantity Of(string text)
    {
        Assert.True(Quantity.TryParse(text, out var value, out var error), text + ": " + error);
        return value;
    }
}
