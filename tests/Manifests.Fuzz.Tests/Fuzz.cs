using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using CsCheck;
using Xunit.Abstractions;

namespace Manifests.Fuzz.Tests;

/// <summary>How long to try: a set number of inputs in an ordinary run, or as long as MANIFESTS_FUZZ_SECONDS says (tests/fuzz.sh).</summary>
/// <remarks>One input at a time, so that what one costs can be told.</remarks>
internal static class Fuzz
{
    /// <summary>What may be left when all is done: what is kept of inputs that are gone.</summary>
    private const long MostKept = 600L << 20;

    /// <summary>What one input may cost. Most take a part of a second, and how busy the machine is does not count; what hangs, hangs for good.
    /// Most allocate some megabytes; where no bound holds, it is gigabytes, and grows with the input.</summary>
    /// <remarks>Not lower, since the runtime counts in steps: what was allocated before the last collection can count here too.</remarks>
    private static readonly Bounds Most = new(TimeSpan.FromMinutes(1), 3L << 30);

    // What hangs without doing anything, as what waits for itself does.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private static readonly string? Seconds = Environment.GetEnvironmentVariable("MANIFESTS_FUZZ_SECONDS");

    /// <summary>Tries random inputs, and says how many there were.</summary>
    /// <param name="output">Where the count is written to.</param>
    /// <param name="inputs">How many to try where no time is set.</param>
    /// <param name="extension">What to call the file of an input that something fails on.</param>
    /// <param name="write">Writes an input.</param>
    /// <param name="survives">Throws where something does not hold for an input.</param>
    public static void Try(ITestOutputHelper output, int inputs, string extension, Func<Random, string> write, Action<string> survives)
    {
        var tried = 0;
        var dearest = TimeSpan.Zero;
        var time = Seconds is null ? -1 : int.Parse(Seconds, CultureInfo.InvariantCulture);
        Gen.Int[0, int.MaxValue].Sample(
            number =>
            {
                tried++;
                var took = TryOne(write(new Random(number)), extension, survives);
                dearest = took > dearest ? took : dearest;
            },
            iter: time < 0 ? inputs : -1,
            time: time,
            threads: 1);
        output.WriteLine($"{tried} inputs tried; the dearest took {dearest.TotalSeconds:0.0} seconds of a processor.");
        Assert.True(tried >= Math.Min(inputs, 1));
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        Assert.True(kept < MostKept, $"{kept:N0} bytes are kept after {tried} inputs.");
    }

    /// <summary>Tries one input, which has to end, and within bounds; the processor time that it took.</summary>
    public static TimeSpan TryOne(string input, string extension, Action<string> survives, Bounds? bounds = null)
    {
        var most = bounds ?? Most;
        try
        {
            var cpu = Environment.CpuUsage.TotalTime;
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var run = Task.Run(() => survives(input));
            Assert.True(Ends(run, cpu, most.ProcessorTime), $"It did not end within {most.ProcessorTime.TotalSeconds} seconds of a processor.");
            run.GetAwaiter().GetResult();
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            Assert.True(allocated < most.Allocated, $"It allocated {allocated:N0} bytes.");
            return Environment.CpuUsage.TotalTime - cpu;
        }
        catch (Exception exception)
        {
            // The input says more than the number that it was made from, which means another one as soon as an attribute is added.
            var path = Path.Combine(Path.GetTempPath(), $"manifests-fuzz-{Guid.NewGuid():N}{extension}");
            File.WriteAllText(path, input);
            throw new InvalidOperationException($"{exception.Message}\nThe input is kept in {path}; once it is mended, keep it in Seeds.\n{exception.StackTrace}", exception);
        }
    }

    private static bool Ends(Task run, TimeSpan cpu, TimeSpan most)
    {
        var watch = Stopwatch.StartNew();
        while (Task.WhenAny(run, Task.Delay(TimeSpan.FromSeconds(1))).GetAwaiter().GetResult() != run)
        {
            if (Environment.CpuUsage.TotalTime - cpu > most || watch.Elapsed > Patience)
            {
                return false;
            }
        }

        return true;
    }

    public static T Pick<T>(this Random random, params T[] items) => items[random.Next(items.Length)];
}

/// <summary>What one input may cost.</summary>
/// <param name="ProcessorTime">Of a processor's time.</param>
/// <param name="Allocated">Of memory, in bytes, whether it is kept or not.</param>
internal sealed record Bounds(TimeSpan ProcessorTime, long Allocated);
