using System;
using Spectre.Console;

namespace Manifests.Tool;

/// <summary>Shows how far a long command is, where somebody looks.</summary>
internal sealed class Progress
{
    // What takes less than a blink needs no bar.
    private const int WorthShowing = 200;

    private readonly ProgressContext? _context;

    private Progress(ProgressContext? context) => _context = context;

    /// <summary>Does something, and shows its steps meanwhile.</summary>
    public static T Show<T>(Terminal terminal, Func<Progress, T> work) =>
        terminal.ProgressConsole() is { } console
            ? console.Progress().AutoClear(true).HideCompleted(true).Start(context => work(new Progress(context)))
            : work(new Progress(null));

    /// <summary>Begins a step; call what comes back for each thing done, from any thread.</summary>
    public Action Begin(string name, int count)
    {
        if (_context is null || count < WorthShowing)
        {
            return () => { };
        }

        var task = _context.AddTask(Markup.Escape(name), maxValue: count);
        return () => task.Increment(1);
    }
}
