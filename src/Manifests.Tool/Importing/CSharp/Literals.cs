using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Manifests.Tool.Importing.CSharp;

/// <summary>Values as C# writes them.</summary>
internal static class Literals
{
    private const int LongestLine = 100;

    /// <summary>A text on one line: <c>"a\nb"</c>.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\ufeff' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    /// <summary>A text, over several lines where it has several: a raw literal, whose lines begin where the place does.</summary>
    /// <param name="value">The text.</param>
    /// <param name="indent">What the lines begin with.</param>
    public static string Block(string value, string indent)
    {
        if (!value.Contains('\n', StringComparison.Ordinal) || value.Length < LongestLine / 4 || !CanBeRaw(value))
        {
            return Text(value);
        }

        var quotes = new string('"', Math.Max(3, LongestRun(value, '"') + 1));
        var lines = value.Split('\n').Select(line => line.Length == 0 ? "" : indent + line);
        return $"{quotes}\n{string.Join('\n', lines)}\n{indent}{quotes}";
    }

    /// <summary>Several values.</summary>
    public static string List(params string[] items) => "[" + string.Join(", ", items) + "]";

    // Only LF ends a line of what we write, and what is not to be seen is better escaped.
    private static bool CanBeRaw(string value) => value.All(c => c is '\n' or '\t' || !(char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' or '\u0085'));

    private static int LongestRun(string value, char sought)
    {
        int longest = 0, run = 0;
        foreach (var c in value)
        {
            run = c == sought ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
