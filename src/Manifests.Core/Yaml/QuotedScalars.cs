using System.Globalization;
using System.Text;

namespace Manifests.Core.Yaml;

/// <summary>Writes texts in double quotes, where every character can be written.</summary>
/// <remarks>Escaped is what cannot be seen or what some reader takes for the end of a line; of the letters that YAML has for it, the one that there is.</remarks>
internal static class QuotedScalars
{
    /// <summary>The longest that a character becomes.</summary>
    public const int LongestEscape = 6;

    public static void Write(string text, StringBuilder output)
    {
        text = LoneSurrogates.Replace(text);
        output.Append('"');
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWrittenAsItIs(text[i]))
            {
                continue;
            }

            output.Append(text, written, i - written);
            if (char.IsHighSurrogate(text[i]))
            {
                output.Append("\\U").Append(char.ConvertToUtf32(text[i], text[i + 1]).ToString("X8", CultureInfo.InvariantCulture));
                i++;
            }
            else
            {
                Escape(text[i], output);
            }

            written = i + 1;
        }

        output.Append(text, written, text.Length - written).Append('"');
    }

    private static bool IsWrittenAsItIs(char c) => c == '\t' || (PlainScalars.IsPrintable(c) && c is not ('"' or '\\'));

    private static void Escape(char c, StringBuilder output)
    {
        output.Append('\\');
        if (Letter(c) is { } letter)
        {
            output.Append(letter);
        }
        else if (c <= '\u00FF')
        {
            output.Append('x').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
        }
        else
        {
            output.Append('u').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    // YAML 1.2.2, section 5.7.
    private static char? Letter(char c) => c switch
    {
        '"' or '\\' => c,
        '\n' => 'n',
        '\r' => 'r',
        '\0' => '0',
        '\a' => 'a',
        '\b' => 'b',
        '\v' => 'v',
        '\f' => 'f',
        '\u001B' => 'e',
        '\u0085' => 'N',
        '\u2028' => 'L',
        '\u2029' => 'P',
        _ => null,
    };
}
