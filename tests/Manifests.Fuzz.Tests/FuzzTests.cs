using System;
using System.Diagnostics;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;

namespace Manifests.Fuzz.Tests;

/// <summary>The watch over the random inputs itself: one that saw nothing would look like inputs that are all harmless.</summary>
[Collection(OneAtATime.Name)]
public sealed class FuzzTests
{
    private static readonly Bounds Low = new(TimeSpan.FromSeconds(1), 64L << 20);

    [Fact]
    public void What_never_ends_is_reported_and_kept()
    {
        var isOver = false;
        try
        {
            Assert.StartsWith("It did not end within 1 seconds of a processor.", Report(_ => Spin(ref isOver)), StringComparison.Ordinal);
        }
        finally
        {
            Volatile.Write(ref isOver, true);
        }
    }

    [Fact]
    public void What_takes_too_much_memory_is_reported_and_kept() =>
        Assert.StartsWith("It allocated ", Report(_ => GC.KeepAlive(new byte[Low.Allocated])), StringComparison.Ordinal);

    [Fact]
    public void What_fails_is_reported_and_kept() =>
        Assert.StartsWith("why", Report(_ => throw new InvalidOperationException("why")), StringComparison.Ordinal);

    [Fact]
    public void What_does_nothing_of_that_is_not_reported() => Fuzz.TryOne("input", ".txt", _ => { }, Low);

    // It does end, so that this test does where nobody watches.
    private static void Spin(ref bool isOver)
    {
        var watch = Stopwatch.StartNew();
        while (!Volatile.Read(ref isOver) && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
        }
    }

    private static string Report(Action<string> survives)
    {
        var report = Assert.Throws<InvalidOperationException>(() => Fuzz.TryOne("input", ".txt", survives, Low)).Message;
        var kept = Regex.Match(report, @"The input is kept in (.*?\.txt);").Groups[1].Value;
        Assert.Equal("input", File.ReadAllText(kept));
        File.Delete(kept);
        return report;
    }
}
