using System;
using System.Globalization;
using System.Numerics;

namespace Manifests.Core.Values;

/// <summary>Reads quantities as the API server does, which takes a little more than its documentation says: <c>+1</c>, <c>1.</c>, <c>.5</c>.</summary>
internal static class QuantityParser
{
    /// <summary>The decimal units from a billionth up, each a thousand times the one before.</summary>
    public static readonly string[] DecimalUnits = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

    private static readonly string[] BinaryUnits = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    // The API server cuts binary amounts off at the largest number of 63 bits.
    private static readonly BigInteger LargestBinary = long.MaxValue * Quantity.One;

    // No cluster has that much; the bound keeps 1e999999999 from filling the memory.
    private const int LargestExponent = 1000;

    public static bool TryParse(string text, out Quantity value, out string error)
    {
        value = default;
        error = "";
        if (string.IsNullOrEmpty(text))
        {
            error = "it is empty, and a quantity is a number and a unit, as in 500m or 128Mi";
            return false;
        }

        var sign = text[0] is '+' or '-' ? 1 : 0;
        var whole = SkipDigits(text, sign);
        var point = whole < text.Length && text[whole] == '.' ? 1 : 0;
        var end = SkipDigits(text, whole + point);
        if (!TryUnit(text.Substring(end), out var factor, out var exponent))
        {
            error = Problem(text, end);
            return false;
        }

        // A number without any digit counts as 0 to the API server.
        var digits = "0" + text.Substring(sign, whole - sign) + text.Substring(whole + point, end - whole - point);
        var number = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var amount = Scale(number * factor, exponent + 9 - (end - whole - point));
        if (!factor.IsOne && amount > LargestBinary)
        {
            amount = LargestBinary;
        }

        value = new Quantity(text[0] == '-' ? -amount : amount);
        return true;
    }

    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }

    private static bool TryUnit(string unit, out BigInteger factor, out int exponent)
    {
        factor = BigInteger.One;
        exponent = 0;
        var index = Array.IndexOf(DecimalUnits, unit);
        if (index >= 0)
        {
            exponent = (index - 3) * 3;
            return true;
        }

        index = Array.IndexOf(BinaryUnits, unit);
        if (index >= 0)
        {
            factor = BigInteger.One << ((index + 1) * 10);
            return true;
        }

        return unit[0] is 'e' or 'E' && TryExponent(unit.Substring(1), out exponent);
    }

    private static bool TryExponent(string text, out int exponent)
    {
        exponent = 0;
        var sign = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (text.Length == sign || SkipDigits(text, sign) != text.Length || !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        exponent = (int)Math.Max(-LargestExponent, Math.Min(LargestExponent, number));
        return true;
    }

    // Whoever asks for some of a resource shall get some: the API server rounds up what is finer than a billionth.
    private static BigInteger Scale(BigInteger number, int exponent)
    {
        if (exponent >= 0)
        {
            return number * BigInteger.Pow(10, exponent);
        }

        var scaled = BigInteger.DivRem(number, BigInteger.Pow(10, -exponent), out var rest);
        return rest.IsZero ? scaled : scaled + 1;
    }

    private static string Problem(string text, int end)
    {
        var rest = text.Substring(end);
        if (text.IndexOfAny([' ', '\t', '\r', '\n', '\u00a0']) >= 0)
        {
            return "a quantity has no blanks in it";
        }

        if (rest[0] is '.' or ',' or '_' or '-' or '+')
        {
            return $"'{text}' is no number";
        }

        if (end == 0)
        {
            return "a quantity begins with a number";
        }

        return rest[0] is 'e' && (rest.Length == 1 || rest[1] is '+' or '-' or (>= '0' and <= '9'))
            ? $"the exponent '{rest}' is not complete"
            : $"'{rest}' is no unit, and the units are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei";
    }
}
