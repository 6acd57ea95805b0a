using System;
using System.Globalization;
using System.Numerics;
using Manifests.Core.Values;

namespace Manifests.Analyzers.Evaluation.Models;

/// <summary>Amounts in the form in which Kubernetes and its .NET client write them: <c>0.5</c> is <c>500m</c>.</summary>
internal static class Quantities
{
    private static readonly string[] DecimalUnits = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
    private static readonly string[] BinaryUnits = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
    private static readonly BigInteger One = 1_000_000_000;

    /// <summary>The form of a text or a number. What is no amount stays as it is, for a rule to refuse.</summary>
    public static string Canonical(object content)
    {
        switch (content)
        {
            case string text:
                return Canonical(text);
            case decimal number:
                return Canonical(number, QuantityFormat.DecimalExponent);
            default:
                return Canonical(Convert.ToDecimal(content, CultureInfo.InvariantCulture), QuantityFormat.DecimalExponent);
        }
    }

    public static string Canonical(decimal number, QuantityFormat format) =>
        Quantity.TryParse(number.ToString(CultureInfo.InvariantCulture), out var quantity, out _) ? Write(quantity.Billionths, format) : number.ToString(CultureInfo.InvariantCulture);

    private static string Canonical(string text)
    {
        var trimmed = text.Trim();
        return Quantity.TryParse(trimmed, out var quantity, out _) ? Write(quantity.Billionths, FormatOf(trimmed)) : text;
    }

    private static QuantityFormat FormatOf(string text)
    {
        if (text.EndsWith("i", StringComparison.Ordinal))
        {
            return QuantityFormat.BinarySI;
        }

        // 'E' alone is a unit, with digits behind it an exponent.
        return text.IndexOfAny(['e', 'E']) is var at and >= 0 && at < text.Length - 1 ? QuantityFormat.DecimalExponent : QuantityFormat.DecimalSI;
    }

    private static string Write(BigInteger billionths, QuantityFormat format)
    {
        if (billionths.IsZero)
        {
            return "0";
        }

        if (format == QuantityFormat.BinarySI && (BigInteger.Abs(billionths) < 1024 * One || !BigInteger.Remainder(billionths, One).IsZero))
        {
            format = QuantityFormat.DecimalSI;
        }

        return format switch
        {
            QuantityFormat.BinarySI => Write(billionths / One, 1024, BinaryUnits),
            QuantityFormat.DecimalSI => Write(billionths, 1000, DecimalUnits),
            _ => WriteExponent(billionths),
        };
    }

    private static string Write(BigInteger number, int step, string[] units)
    {
        var unit = 0;
        while (unit < units.Length - 1 && BigInteger.Remainder(number, step).IsZero)
        {
            number /= step;
            unit++;
        }

        return number.ToString(CultureInfo.InvariantCulture) + units[unit];
    }

    private static string WriteExponent(BigInteger number)
    {
        var exponent = -9;
        while (BigInteger.Remainder(number, 1000).IsZero)
        {
            number /= 1000;
            exponent += 3;
        }

        return number.ToString(CultureInfo.InvariantCulture) + (exponent == 0 ? "" : "e" + exponent.ToString(CultureInfo.InvariantCulture));
    }
}
