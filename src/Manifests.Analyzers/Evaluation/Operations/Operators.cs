using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>a + b</c>, <c>a == b</c>, <c>a &amp;&amp; b</c>, <c>!a</c>, <c>-a</c></summary>
internal sealed class Operators : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.Binary, OperationKind.Unary, OperationKind.TupleBinary];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator) => operation switch
    {
        IBinaryOperation binary => OfBinary(binary, frame, evaluator),
        IUnaryOperation unary => OfUnary(unary, frame, evaluator),
        ITupleBinaryOperation tuples => Boolean(
            Comparison.AreEqual(evaluator.Evaluate(tuples.LeftOperand, frame), evaluator.Evaluate(tuples.RightOperand, frame)) == (tuples.OperatorKind == BinaryOperatorKind.Equals), operation, evaluator),
        _ => throw evaluator.Fail(operation, Reasons.NotSupported(operation)),
    };

    private static Value OfBinary(IBinaryOperation binary, Frame frame, Evaluator evaluator)
    {
        // The right side of && and || only counts where the left one does not decide.
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            var isAnd = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd;
            var decides = Truth.Of(evaluator.Evaluate(binary.LeftOperand, frame)) != isAnd;
            return Boolean(decides ? !isAnd : Truth.Of(evaluator.Evaluate(binary.RightOperand, frame)), binary, evaluator);
        }

        // Long sums lean to the left: going down them here keeps them off the stack.
        var chain = new Stack<IBinaryOperation>();
        IOperation leftmost = binary;
        while (leftmost is IBinaryOperation { ConstantValue.HasValue: false, OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) } inner)
        {
            chain.Push(inner);
            leftmost = inner.LeftOperand;
        }

        var value = evaluator.Evaluate(leftmost, frame);
        while (chain.Count > 0)
        {
            evaluator.Budget.Spend(1);
            var next = chain.Pop();
            value = Binary.Combine(next.OperatorKind, next.OperatorMethod, next.IsChecked, value, evaluator.Evaluate(next.RightOperand, frame), next, frame, evaluator);
        }

        return value;
    }

    private static Value OfUnary(IUnaryOperation unary, Frame frame, Evaluator evaluator)
    {
        var operand = evaluator.Evaluate(unary.Operand, frame);
        var origin = evaluator.OriginOf(unary);
        if (operand is ScalarValue { Content: null } && unary.IsLifted)
        {
            return operand;
        }

        if (unary.OperatorKind == UnaryOperatorKind.Hat && operand is ScalarValue { Content: int place })
        {
            return new ScalarValue(new Indexing.Place(place, true), unary.Type, origin);
        }

        if (operand is ScalarValue { Content: { } content } && Arithmetic.Unary(unary.OperatorKind, content, unary.IsChecked) is { } result)
        {
            return new ScalarValue(result, unary.Type, origin);
        }

        return unary.OperatorMethod is { } method
            ? evaluator.Calls.Call(method, null, [operand], unary, frame)
            : throw evaluator.Fail(unary, Reasons.NotSupported(unary));
    }

    private static Value Boolean(bool truth, IOperation at, Evaluator evaluator) => new ScalarValue(truth, at.Type, evaluator.OriginOf(at));
}
