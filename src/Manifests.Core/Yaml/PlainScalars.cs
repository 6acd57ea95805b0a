using System;

namespace Manifests.Core.Yaml;

/// <summary>Tells which texts may stand without quotes.</summary>
/// <remarks>
/// Only those that every reader takes for that same text: YAML 1.1 and 1.2, libyaml and its kin in Go, Python and .NET, js-yaml and
/// npm's yaml. A needless pair of quotes harms nobody, so whatever is only near to a number, a date or a word of YAML has them.
/// </remarks>
public static class PlainScalars
{
    /// <summary>Whether a text may stand without quotes, as a key or a value of a block.</summary>
    public static bool IsPlain(string text) =>
        text.Length > 0
        && CanBegin(text)
        && CanContinue(text)
        && !LooksLikeOtherType(text);

    /// <summary>Whether some reader could take a text for a number (1e3, 0o17, 1_000, 12:30:45), a date, true, false or null.</summary>
    internal static bool LooksLikeOtherType(string text) =>
        CouldBeNumber(text) || YamlWords.Has(text);

    /// <summary>Whether a character that is half of no pair can be written as it is.</summary>
    /// <remarks>NEL, LS and PS are line breaks to YAML 1.1, and a byte order mark gets lost.</remarks>
    internal static bool IsPrintable(char c) => c switch
    {
        <= '~' => c >= ' ',
        < '\uD800' => c >= '\u00A0' && c is not ('\u2028' or '\u2029'),
        _ => c is >= '\uE000' and <= '\uFFFD' and not '\uFEFF',
    };

    private static bool CanBegin(string text)
    {
        switch (text[0])
        {
            case ' ' or '!' or '"' or '#' or '%' or '&' or '\'' or '*' or ',' or ':' or '<' or '=' or '>' or '?' or '@':
            case '[' or ']' or '`' or '{' or '|' or '}' or '~':
                return false;

            case '-':
                return text.Length > 1 && text[1] != ' ' && !text.StartsWith("---", StringComparison.Ordinal);

            case '.':
                return !text.StartsWith("...", StringComparison.Ordinal);

            default:
                return true;
        }
    }

    private static bool CanContinue(string text)
    {
        var previous = '\0';
        foreach (var c in text)
        {
            // YamlDotNet overlooks the colon behind a key that ends with a star.
            if (!IsPrintable(c) || c == '*' || (c == ' ' && previous == ':') || (c == '#' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return previous is not (' ' or ':');
    }

    private static bool CouldBeNumber(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] is '+' or '-' or '_')
        {
            start++;
        }

        if (start == text.Length || !CanBeginNumber(text, start))
        {
            return false;
        }

        // Hexadecimal numbers may have any of the letters below and f, and Go's also p.
        if (text[start] == '0' && start + 1 < text.Length && text[start + 1] is 'x' or 'X')
        {
            return true;
        }

        return HasOnlyCharactersOfNumbers(text, start);
    }

    private static bool CanBeginNumber(string text, int start) => text[start] switch
    {
        (>= '0' and <= '9') or '.' => true,
        // npm's yaml, as a reader of YAML 1.1, takes e3 for a number that is none.
        'e' or 'E' => start + 1 < text.Length && text[start + 1] is (>= '0' and <= '9') or '+' or '-',
        _ => false,
    };

    private static bool HasOnlyCharactersOfNumbers(string text, int start)
    {
        var points = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '.':
                    points++;
                    break;
                case (>= '0' and <= '9') or '+' or '-' or '_' or ',' or ':' or ' ':
                case 'b' or 'B' or 'e' or 'E' or 'o' or 'O' or 't' or 'T' or 'z' or 'Z':
                    break;
                default:
                    return false;
            }
        }

        // 192.168.56.30 and 1.4.2: no number or date has a second point.
        return points < 2 || start > 0 || text[0] == '.';
    }
}
