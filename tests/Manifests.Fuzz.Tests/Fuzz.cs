using System;
using System.Globalization;
using System.Threading;
using CsCheck;
using Xunit.Abstractions;

namespace Manifests.Fuzz.Tests;

/// <summary>How long to try: a set number of inputs in an ordinary run, or as long as MANIFESTS_FUZZ_SECONDS says (tests/fuzz.sh).</summary>
internal static class Fuzz
{
    private static readonly string? Seconds = Environment.GetEnvironmentVariable("MANIFESTS_FUZZ_SECONDS");

    /// <summary>Tries random numbers, each of which stands for an input, and says how many there were.</summary>
    /// <param name="output">Where the count is written to.</param>
    /// <param name="inputs">How many to try where no time is set.</param>
    /// <param name="holds">Makes the input of a number, and throws where something does not hold for it.</param>
    public static void Try(ITestOutputHelper output, int inputs, Action<Random> holds)
    {
        var tried = 0;
        var time = Seconds is null ? -1 : int.Parse(Seconds, CultureInfo.InvariantCulture);
        Gen.Int[0, int.MaxValue].Sample(
            number =>
            {
                Interlocked.Increment(ref tried);
                holds(new Random(number));
            },
            iter: time < 0 ? inputs : -1,
            time: time);
        output.WriteLine($"{tried} inputs tried.");
        Assert.True(tried >= Math.Min(inputs, 1));
    }

    public static T Pick<T>(this Random random, params T[] items) => items[random.Next(items.Length)];
}
