using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Operators with two sides.</summary>
internal static class Binary
{
    public static Value Combine(BinaryOperatorKind kind, IMethodSymbol? method, bool isChecked, Value left, Value right, IOperation at, Frame frame, Evaluator evaluator)
    {
        if (left is UnknownValue || right is UnknownValue)
        {
            throw NotEvaluableException.Said();
        }

        if (method is not null && evaluator.Bodies.Of(method, evaluator.Cancellation) is not null)
        {
            return evaluator.Calls.Call(method, null, [left, right], at, frame);
        }

        var origin = evaluator.OriginOf(at);
        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            return new ScalarValue(Comparison.AreEqual(left, right) == (kind == BinaryOperatorKind.Equals), null, origin);
        }

        if (at.Type?.SpecialType == SpecialType.System_String && kind == BinaryOperatorKind.Add)
        {
            var text = Texts.Of(left, evaluator, at, frame) + Texts.Of(right, evaluator, at, frame);
            Budget.CheckLength(text.Length);
            return new ScalarValue(text, null, origin);
        }

        if (left is ScalarValue { Content: var first } && right is ScalarValue { Content: var second })
        {
            if (first is null || second is null)
            {
                return new ScalarValue(IsComparison(kind) ? false : Lifted(kind, first, second), null, origin);
            }

            if (Arithmetic.Binary(kind, first, second, isChecked) is { } result)
            {
                return new ScalarValue(result, at.Type, origin);
            }
        }

        throw evaluator.Fail(at, "this operator is not evaluated on " + left.Describe() + " and " + right.Describe());
    }

    // Three-valued logic: false & null is false, true | null is true.
    private static object? Lifted(BinaryOperatorKind kind, object? first, object? second) => (kind, first ?? second) switch
    {
        (BinaryOperatorKind.And, false) => false,
        (BinaryOperatorKind.Or, true) => true,
        _ => null,
    };

    private static bool IsComparison(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
}
