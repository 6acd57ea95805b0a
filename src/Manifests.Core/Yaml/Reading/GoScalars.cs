using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Yaml.Reading;

/// <summary>What a scalar without quotes is to kubectl and the API server.</summary>
/// <remarks>
/// They read YAML with sigs.k8s.io/yaml, which is go-yaml v2: booleans of YAML 1.1, numbers of Go, dates remain texts, and 22:22 is one too.
/// </remarks>
internal static class GoScalars
{
    private static readonly Dictionary<string, ScalarType> Words = Spell(
        (YamlWords.True, ScalarType.Boolean), (YamlWords.False, ScalarType.Boolean), (YamlWords.Null, ScalarType.Null), (YamlWords.NotFinite, ScalarType.Number));

    private static readonly HashSet<string> TrueWords = new(YamlWords.True.SelectMany(YamlWords.Spellings), StringComparer.Ordinal);

    private static readonly int LongestWord = Words.Keys.Max(word => word.Length);

    /// <summary>The scalar that a text without quotes is; numbers that JSON has no form for are not finite (<see cref="IsFinite"/>).</summary>
    public static ScalarNode Resolve(string text, Origin origin)
    {
        if (text.Length == 0)
        {
            return ScalarNode.Null(origin);
        }

        if (text.Length <= LongestWord && Words.TryGetValue(text, out var type))
        {
            return type switch
            {
                ScalarType.Boolean => ScalarNode.Boolean(TrueWords.Contains(text), origin),
                ScalarType.Null => ScalarNode.Null(origin),
                _ => ScalarNode.Number(text, origin),
            };
        }

        return Number(text, origin) ?? ScalarNode.String(text, origin);
    }

    /// <summary>Whether JSON has a form for a number.</summary>
    public static bool IsFinite(ScalarNode number) => !Words.ContainsKey(number.Text);

    private static ScalarNode? Number(string text, Origin origin)
    {
        // Only numbers that begin with a digit or a sign may hold underscores and be whole.
        if (text[0] is '.')
        {
            return Float(text, origin);
        }

        if (text[0] is not ((>= '0' and <= '9') or '+' or '-'))
        {
            return null;
        }

        var digits = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        return Integer(digits, origin) ?? Float(digits, origin);
    }

    private static ScalarNode? Integer(string text, Origin origin)
    {
        var isSigned = text.Length > 0 && text[0] is '+' or '-';
        var isNegative = isSigned && text[0] == '-';
        var digits = isSigned ? text.Substring(1) : text;
        if (!TryParse(digits, out var value))
        {
            return null;
        }

        if (value <= long.MaxValue)
        {
            return ScalarNode.Integer(isNegative ? -(long)value : (long)value, origin);
        }

        if (isNegative)
        {
            return value == 1UL << 63 ? ScalarNode.Integer(long.MinValue, origin) : null;
        }

        return isSigned ? null : ScalarNode.Number(value.ToString(CultureInfo.InvariantCulture), origin);
    }

    private static bool TryParse(string digits, out ulong value)
    {
        if (digits.Length < 2 || digits[0] != '0')
        {
            return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }

        return digits[1] switch
        {
            'x' or 'X' => TryParse(digits, 2, 16, out value),
            'o' or 'O' => TryParse(digits, 2, 8, out value),
            'b' or 'B' => TryParse(digits, 2, 2, out value),
            _ => TryParse(digits, 1, 8, out value),
        };
    }

    private static bool TryParse(string digits, int start, uint radix, out ulong value)
    {
        value = 0;
        for (var i = start; i < digits.Length; i++)
        {
            var digit = DigitOf(digits[i]);
            if (digit >= radix || value > (ulong.MaxValue - digit) / radix)
            {
                return false;
            }

            value = (value * radix) + digit;
        }

        return digits.Length > start;
    }

    private static uint DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => (uint)(c - '0'),
        >= 'a' and <= 'f' => (uint)(c - 'a' + 10),
        >= 'A' and <= 'F' => (uint)(c - 'A' + 10),
        _ => uint.MaxValue,
    };

    private static ScalarNode? Float(string text, Origin origin)
    {
        if (!IsFloat(text, out var isJson)
            || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || double.IsInfinity(value))
        {
            return null;
        }

        // What JSON allows keeps its digits: 0.10 is how its writer wants to see it. 08 and +.5 are as a person would write them, and 08 is whole then.
        var written = isJson ? text : value.ToString("R", CultureInfo.InvariantCulture);
        return long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? ScalarNode.Integer(whole, origin)
            : ScalarNode.Number(ScalarEvents.WithPoint(written), origin);
    }

    /// <summary><c>[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?</c>, and whether it is what JSON calls a number.</summary>
    private static bool IsFloat(string text, out bool isJson)
    {
        var at = text[0] is '+' or '-' ? 1 : 0;
        isJson = text[0] != '+';
        var whole = Digits(text, at);
        isJson &= whole == 1 || (whole > 1 && text[at] != '0');
        at += whole;
        if (at < text.Length && text[at] == '.')
        {
            var fraction = Digits(text, at + 1);
            if (whole == 0 && fraction == 0)
            {
                return false;
            }

            isJson &= fraction > 0;
            at += fraction + 1;
        }
        else if (whole == 0)
        {
            return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            var exponent = Digits(text, at);
            if (exponent == 0)
            {
                return false;
            }

            at += exponent;
        }

        return at == text.Length;
    }

    private static int Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    private static Dictionary<string, ScalarType> Spell(params (IReadOnlyList<string> Words, ScalarType Type)[] groups) =>
        groups.SelectMany(group => group.Words.SelectMany(YamlWords.Spellings).Select(spelling => (spelling, group.Type)))
            .GroupBy(pair => pair.spelling, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Type, StringComparer.Ordinal);
}
