using System;
using System.Numerics;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Arithmetic as C# has it, overflow included.</summary>
internal static class Arithmetic
{
    /// <summary>The result of an operator on two values; null where it has none.</summary>
    public static object? Binary(BinaryOperatorKind kind, object left, object right, bool isChecked)
    {
        try
        {
            return Compare(kind, left, right) ?? (left, right) switch
            {
                (bool a, bool b) => Logic(kind, a, b),
                (double a, double b) => Floating(kind, a, b),
                (float a, float b) => Floating(kind, a, b) is { } result ? (float)result : null,
                (decimal a, decimal b) => Decimal(kind, a, b),
                (TimeSpan a, TimeSpan b) => kind == BinaryOperatorKind.Add ? a + b : kind == BinaryOperatorKind.Subtract ? a - b : null,
                (DateTime a, TimeSpan b) => kind == BinaryOperatorKind.Add ? a + b : kind == BinaryOperatorKind.Subtract ? a - b : null,
                (DateTime a, DateTime b) => kind == BinaryOperatorKind.Subtract ? a - b : null,
                (DateTimeOffset a, TimeSpan b) => kind == BinaryOperatorKind.Add ? a + b : kind == BinaryOperatorKind.Subtract ? a - b : null,
                _ => Numbers.ToBig(left) is { } a && Numbers.ToBig(right) is { } b && Whole(kind, a, b, left) is { } whole ? Numbers.Fit(whole, left.GetType(), isChecked && !IsShift(kind)) : null,
            };
        }
        catch (OverflowException)
        {
            throw new NotEvaluableException("the result is too large for its type");
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new NotEvaluableException("the result is too large for its type");
        }
        catch (DivideByZeroException)
        {
            throw new NotEvaluableException("it divides by zero");
        }
    }

    /// <summary>The result of an operator on one value; null where it has none.</summary>
    public static object? Unary(UnaryOperatorKind kind, object operand, bool isChecked) => (kind, operand) switch
    {
        (UnaryOperatorKind.Not, bool truth) => !truth,
        (UnaryOperatorKind.Plus, _) => operand,
        (UnaryOperatorKind.Minus, double number) => -number,
        (UnaryOperatorKind.Minus, float number) => -number,
        (UnaryOperatorKind.Minus, decimal number) => -number,
        (UnaryOperatorKind.Minus, TimeSpan span) => span.Negate(),
        (UnaryOperatorKind.Minus, _) when Numbers.ToBig(operand) is { } number => Numbers.Fit(-number, operand.GetType(), isChecked),
        (UnaryOperatorKind.BitwiseNegation, _) when Numbers.ToBig(operand) is { } number => Numbers.Fit(-number - 1, operand.GetType(), isChecked: false),
        _ => null,
    };

    private static object? Compare(BinaryOperatorKind kind, object left, object right)
    {
        if (kind is not (BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual)
            || left.GetType() != right.GetType() || left is not IComparable comparable)
        {
            return null;
        }

        if (left is double.NaN or float.NaN || right is double.NaN or float.NaN)
        {
            return false;
        }

        var order = comparable.CompareTo(right);
        return kind switch
        {
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            BinaryOperatorKind.GreaterThan => order > 0,
            _ => order >= 0,
        };
    }

    private static object? Logic(BinaryOperatorKind kind, bool a, bool b) => kind switch
    {
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        _ => null,
    };

    private static double? Floating(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        _ => null,
    };

    private static object? Decimal(BinaryOperatorKind kind, decimal a, decimal b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        _ => null,
    };

    private static BigInteger? Whole(BinaryOperatorKind kind, BigInteger a, BigInteger b, object left) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => BigInteger.Divide(a, b),
        BinaryOperatorKind.Remainder => BigInteger.Remainder(a, b),
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.ExclusiveOr => a ^ b,
        BinaryOperatorKind.LeftShift => a << Shift(b, left),
        BinaryOperatorKind.RightShift => a >> Shift(b, left),
        BinaryOperatorKind.UnsignedRightShift => Numbers.Unsigned(a, left) >> Shift(b, left),
        _ => null,
    };

    private static bool IsShift(BinaryOperatorKind kind) => kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;

    private static int Shift(BigInteger count, object left) => (int)(count & (left is long or ulong ? 63 : 31));
}
