using System;
using System.Diagnostics;
using System.Text;
using System.Threading;

namespace Manifests.Package.Tests.Compatibility;

/// <summary>A <c>dotnet watch</c> that runs until the test has ended.</summary>
internal sealed class Watcher : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly StringBuilder _output = new();
    private readonly Process _process;

    public Watcher(string folder, string command)
    {
        var start = new ProcessStartInfo("dotnet", ["watch", "--non-interactive", "--verbose", command])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Dotnet.PrepareEnvironment(start);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Waits until something is so; fails with what the watcher said where it never is.</summary>
    public void Until(string what, Func<bool> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.False(_process.HasExited, $"The watcher ended before {what}:\n{Output}");
            Assert.True(clock.Elapsed < Patience, $"In vain for {Patience.TotalMinutes} minutes: {what}\n{Output}");
            Thread.Sleep(100);
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
