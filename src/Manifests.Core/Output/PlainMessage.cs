using System.Globalization;
using System.Linq;
using System.Text;

namespace Manifests.Core.Output;

/// <summary>Texts of others within messages of ours.</summary>
/// <remarks>
/// A name may come from an assembly that somebody else made. A line end in it would begin a line of the build's output, which servers read for
/// commands; an escape sequence would reach the terminal; a sign that turns the direction of writing would show another sentence than is there.
/// </remarks>
public static class PlainMessage
{
    /// <summary>A text whose every character can be seen: others are written as <c>\u202e</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i) && char.GetUnicodeCategory(text, i) != UnicodeCategory.Format)
            {
                plain.Append(text[i]).Append(text[++i]);
            }
            else if (IsHidden(text[i]))
            {
                plain.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
