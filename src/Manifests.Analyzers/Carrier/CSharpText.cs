using System.Globalization;
using System.Linq;
using System.Text;

namespace Manifests.Analyzers.Carrier;

/// <summary>Text as C# source.</summary>
internal static class CSharpText
{
    private const int LongestIdentifier = 100;

    /// <summary>A string literal: over several lines, as one reads it, where nothing in it could be changed by an editor or a reader.</summary>
    public static string Literal(string text) =>
        text.All(IsHarmless) ? "@\"" + text.Replace("\"", "\"\"") + "\"" : Escaped(text);

    /// <summary>Text that stays within one line of a comment.</summary>
    public static string Comment(string text) => new([.. text.Select(c => IsHarmless(c) && c != '\n' ? c : '?')]);

    /// <summary>Text as the beginning of an identifier: its letters and digits, in a length that file names and metadata have room for.</summary>
    public static string Identifier(string text)
    {
        var kept = new string([.. text.Where(c => char.IsLetterOrDigit(c) || c == '_').Take(LongestIdentifier)]);
        return kept.Length == 0 || char.IsDigit(kept[0]) ? "_" + kept : kept;
    }

    private static bool IsHarmless(char c) => c == '\n' || (c >= ' ' && c < 127) || char.IsLetterOrDigit(c);

    private static string Escaped(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c >= ' ' && c < 127)
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }
}
