using System;
using System.Text;

namespace Manifests.Tool.Formats;

/// <summary>A piece of a source line, short enough to look at, and what marks a value in it.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Mark">Blanks and <c>^</c>, to stand below it.</param>
internal sealed record Excerpt(string Text, string Mark)
{
    private const int Longest = 140;

    // How much of the line is shown before a value that lies far right.
    private const int Before = 60;

    private const string Cut = "…";

    /// <summary>The piece of a line around a value.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">Where the value begins, from 1.</param>
    /// <param name="length">How long it is; 0 where that is not known.</param>
    public static Excerpt Of(string line, int column, int length)
    {
        var at = Math.Clamp(column - 1, 0, line.Length);
        var marked = Math.Max(1, Math.Min(length, line.Length - at));
        var start = at > Longest - Before ? at - Before : 0;
        var piece = line.Substring(start, Math.Min(Longest, line.Length - start));
        var text = (start > 0 ? Cut : "") + piece + (start + piece.Length < line.Length ? Cut : "");
        var indent = new StringBuilder(start > 0 ? " " : "");
        foreach (var c in line.AsSpan(start, at - start))
        {
            // A tab stays one, so that the mark stands below the value however wide the terminal makes it.
            indent.Append(c == '\t' ? '\t' : ' ');
        }

        return new Excerpt(Printable(text), indent.Append('^', Math.Min(marked, Math.Max(1, start + piece.Length - at))).ToString());
    }

    // Control characters of a file must not steer the terminal.
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            printable.Append(char.IsControl(c) && c != '\t' ? '\u00b7' : c);
        }

        return printable.ToString();
    }
}
