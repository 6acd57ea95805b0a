using System;
using System.IO;
using Spectre.Console;

namespace Manifests.Tool;

/// <summary>Where a command reads from and writes to.</summary>
/// <param name="In">What was piped in.</param>
/// <param name="Out">The result.</param>
/// <param name="Error">What is said beside the result: what was skipped, what could not be read.</param>
internal sealed record Terminal(Func<Stream> In, TextWriter Out, TextWriter Error)
{
    // Lines are never broken by us: a terminal does that by itself, and a program that reads them must find them whole.
    private const int Unbroken = 1_000_000;

    /// <summary>The process's own.</summary>
    public static Terminal OfProcess() => new(Console.OpenStandardInput, Console.Out, Console.Error);

    /// <summary>The result's console; in colours where somebody looks at it and nobody forbids them (<c>NO_COLOR</c>).</summary>
    public IAnsiConsole ResultConsole(bool withColours) => Create(Out, withColours);

    /// <summary>The console for progress, or null where nobody looks.</summary>
    public IAnsiConsole? ProgressConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        return console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi ? console : null;
    }

    private static IAnsiConsole Create(TextWriter writer, bool withColours)
    {
        var output = new AnsiConsoleOutput(writer);
        var isColoured = withColours && output.IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = isColoured ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = Unbroken;
        return console;
    }
}
