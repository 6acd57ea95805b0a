using System;
using System.Diagnostics;

namespace Manifests.Build.Tests.Faults;

/// <summary>Another process that holds a file, as one that opened it for itself alone does; until it is disposed of or killed.</summary>
internal sealed class HoldingProcess : IDisposable
{
    /// <summary>Why there can be none here, or null.</summary>
    public static string? Missing { get; } = OperatingSystem.IsLinux() && HasFlock() ? null : "No other process can be made to hold a file here (flock).";

    private readonly Process _process;

    public HoldingProcess(string path)
    {
        // It ends with what it is piped.
        _process = Process.Start(new ProcessStartInfo("flock", ["--exclusive", path, "sh", "-c", "echo held; cat"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Equal("held", _process.StandardOutput.ReadLine());
    }

    /// <summary>Ends it as a crash would.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool HasFlock()
    {
        try
        {
            return Command.Run(new ProcessStartInfo("flock", ["--version"])).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test in which another process holds a file, skipped where none can.</summary>
internal sealed class FlockFactAttribute : FactAttribute
{
    public FlockFactAttribute() => Skip = HoldingProcess.Missing;
}

/// <summary>A test of several cases in which another process holds a file, skipped where none can.</summary>
internal sealed class FlockTheoryAttribute : TheoryAttribute
{
    public FlockTheoryAttribute() => Skip = HoldingProcess.Missing;
}
