using System.Globalization;
using System.Text;

namespace Manifests.Core.Output;

/// <summary>Keeps any text on one line and in one word: what is special becomes % and four hexadecimal digits.</summary>
internal static class Escaping
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsPlain(c))
            {
                escaped.Append(c);
            }
            else
            {
                escaped.Append('%').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    public static string Unescape(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 4 < text.Length
                && ushort.TryParse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 4;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    // Letters of other alphabets stay readable; blanks, signs with a meaning of ours, controls and halves of surrogate pairs do not stay.
    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or '.' or '_' or '/' or '+' or ':' or '*' or '(' or ')' or '!';
}
