using System;
using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Numbers of one type as those of another.</summary>
internal static class Numbers
{
    /// <summary>A whole number; null for anything else.</summary>
    public static BigInteger? ToBig(object value) => value switch
    {
        int number => number,
        long number => number,
        uint number => number,
        ulong number => number,
        short number => number,
        ushort number => number,
        byte number => number,
        sbyte number => number,
        char character => character,
        _ => null,
    };

    /// <summary>The bits of a number of some type as a number that is not negative.</summary>
    public static BigInteger Unsigned(BigInteger value, object type) => value.Sign >= 0 ? value : value + (BigInteger.One << (type is long ? 64 : 32));

    /// <summary>A whole number in a type: wrapped around where it is too large, or refused.</summary>
    public static object Fit(BigInteger value, Type type, bool isChecked)
    {
        var (bits, isSigned) = Shape(type);
        var min = isSigned ? -(BigInteger.One << (bits - 1)) : BigInteger.Zero;
        var max = isSigned ? (BigInteger.One << (bits - 1)) - 1 : (BigInteger.One << bits) - 1;
        if (value < min || value > max)
        {
            if (isChecked)
            {
                throw new NotEvaluableException("the result is too large for its type");
            }

            value &= (BigInteger.One << bits) - 1;
            value = value > max ? value - (BigInteger.One << bits) : value;
        }

        return Convert.ChangeType(bits == 64 && !isSigned ? (object)(ulong)value : (long)value, type, CultureInfo.InvariantCulture);
    }

    /// <summary>A number in another type, as a cast has it; null where the types are not numbers.</summary>
    public static object? Cast(object value, SpecialType target, bool isChecked)
    {
        if (TypeOf(target) is not { } type)
        {
            return null;
        }

        try
        {
            if (ToBig(value) is { } whole)
            {
                return target switch
                {
                    SpecialType.System_Double => (double)whole,
                    SpecialType.System_Single => (float)whole,
                    SpecialType.System_Decimal => (decimal)whole,
                    SpecialType.System_Char => (char)(ushort)Fit(whole, typeof(ushort), isChecked),
                    _ => Fit(whole, type, isChecked),
                };
            }

            return value switch
            {
                double or float => OfFloating(Convert.ToDouble(value, CultureInfo.InvariantCulture), value, target, type),
                decimal number => OfDecimal(number, target, type),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            throw new NotEvaluableException("the number is too large for its type");
        }
    }

    private static object OfFloating(double number, object value, SpecialType target, Type type) => target switch
    {
        SpecialType.System_Double => number,
        SpecialType.System_Single => (float)number,
        SpecialType.System_Decimal => value is float single ? (decimal)single : (decimal)number,
        // Beyond the target's range C# leaves the result open, so it is refused whether checked or not.
        _ => Fit(new BigInteger(Math.Truncate(number)), type == typeof(char) ? typeof(ushort) : type, isChecked: true),
    };

    private static object OfDecimal(decimal number, SpecialType target, Type type) => target switch
    {
        SpecialType.System_Double => (double)number,
        SpecialType.System_Single => (float)number,
        SpecialType.System_Decimal => number,
        _ => Fit(new BigInteger(decimal.Truncate(number)), type, isChecked: true),
    };

    private static Type? TypeOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => typeof(sbyte),
        SpecialType.System_Byte => typeof(byte),
        SpecialType.System_Int16 => typeof(short),
        SpecialType.System_UInt16 => typeof(ushort),
        SpecialType.System_Int32 => typeof(int),
        SpecialType.System_UInt32 => typeof(uint),
        SpecialType.System_Int64 => typeof(long),
        SpecialType.System_UInt64 => typeof(ulong),
        SpecialType.System_Char => typeof(char),
        SpecialType.System_Single => typeof(float),
        SpecialType.System_Double => typeof(double),
        SpecialType.System_Decimal => typeof(decimal),
        _ => null,
    };

    private static (int Bits, bool IsSigned) Shape(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => (8, true),
        TypeCode.Byte => (8, false),
        TypeCode.Int16 => (16, true),
        TypeCode.UInt16 or TypeCode.Char => (16, false),
        TypeCode.Int64 => (64, true),
        TypeCode.UInt64 => (64, false),
        TypeCode.UInt32 => (32, false),
        _ => (32, true),
    };
}
