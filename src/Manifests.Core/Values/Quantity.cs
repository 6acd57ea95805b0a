using System;
using System.Globalization;
using System.Numerics;

namespace Manifests.Core.Values;

/// <summary>An amount of a resource as Kubernetes writes it: <c>500m</c>, <c>128Mi</c>, <c>1e3</c>.</summary>
/// <remarks>
/// Kept as a whole number of billionths, which is as fine as the API server keeps it (it rounds anything finer up), so amounts
/// compare and add up exactly, whatever units they were written in. It is what <c>resource.Quantity</c> of apimachinery is.
/// </remarks>
public readonly struct Quantity : IComparable<Quantity>, IEquatable<Quantity>
{
    internal static readonly BigInteger One = 1_000_000_000;

    internal Quantity(BigInteger billionths) => Billionths = billionths;

    /// <summary>Nothing of a resource.</summary>
    public static Quantity Zero => default;

    /// <summary>The amount in billionths.</summary>
    public BigInteger Billionths { get; }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Billionths.Sign;

    /// <summary>Whether the amount is a whole number, as bytes and devices must be.</summary>
    public bool IsWhole => BigInteger.Remainder(Billionths, One).IsZero;

    /// <summary>Whether one amount is less than another.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether one amount is more than another.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether one amount is not more than another.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one amount is not less than another.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>Whether two amounts are the same, however they were written.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Two amounts together.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => Add(left, right);

    /// <summary>An amount several times over.</summary>
    public static Quantity operator *(Quantity amount, long times) => Multiply(amount, times);

    /// <summary>Two amounts together.</summary>
    public static Quantity Add(Quantity left, Quantity right) => new(left.Billionths + right.Billionths);

    /// <summary>An amount several times over.</summary>
    public static Quantity Multiply(Quantity left, long right) => new(left.Billionths * right);

    /// <summary>Reads an amount.</summary>
    /// <param name="text">The amount, without blanks around it.</param>
    /// <param name="value">The amount that was read.</param>
    /// <param name="error">What is wrong with the text, as the end of a sentence; empty where nothing is.</param>
    public static bool TryParse(string text, out Quantity value, out string error) => QuantityParser.TryParse(text, out value, out error);

    /// <summary>What somebody meant who wrote an amount that Kubernetes does not take: <c>500M</c> for <c>500MB</c>; null where there is no telling.</summary>
    public static string? Suggest(string text) => QuantitySuggestions.For(text);

    /// <inheritdoc/>
    public int CompareTo(Quantity other) => Billionths.CompareTo(other.Billionths);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => Billionths.Equals(other.Billionths);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Billionths.GetHashCode();

    /// <summary>The amount as a whole number in the largest decimal unit that loses nothing: <c>1500m</c>, <c>64M</c>.</summary>
    public override string ToString()
    {
        if (Billionths.IsZero)
        {
            return "0";
        }

        var number = Billionths;
        var unit = 0;
        while (unit < QuantityParser.DecimalUnits.Length - 1 && BigInteger.Remainder(number, 1000).IsZero)
        {
            number /= 1000;
            unit++;
        }

        return number.ToString(CultureInfo.InvariantCulture) + QuantityParser.DecimalUnits[unit];
    }
}
