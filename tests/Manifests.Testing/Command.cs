using System.Diagnostics;

namespace Manifests.Testing;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    public static Outcome Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output + errors.Result);
    }
}

/// <summary>How a command ended.</summary>
public sealed record Outcome(int ExitCode, string Output)
{
    /// <summary>The output, where the command succeeded; a failed test with the output where it did not.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return Output;
    }

    /// <summary>The output, where the command failed.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return Output;
    }
}
