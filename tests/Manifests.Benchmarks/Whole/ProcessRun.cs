using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace Manifests.Benchmarks.Whole;

/// <summary>What one run of a program took.</summary>
/// <param name="Nanoseconds">From its start to its end.</param>
/// <param name="PeakBytes">The most memory that it held at a time.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ProcessRun(double Nanoseconds, double PeakBytes, string Output)
{
    // The peak never falls, so the last look before the end has all but what was added in this time.
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(5);

    public static ProcessRun Of(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // A build inside a build must not be taken for a part of it.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = Watch(process);
        var elapsed = clock.Elapsed;
        var said = string.Concat(Task.WhenAll(output, errors).GetAwaiter().GetResult());
        return process.ExitCode == 0
            ? new ProcessRun(elapsed.TotalNanoseconds, peak, said)
            : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} in {folder} ended with {process.ExitCode}:\n{said}");
    }

    private static long Watch(Process process)
    {
        long peak = 0;
        while (!process.WaitForExit(LookEvery))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended while we looked.
            }
        }

        return peak;
    }
}
