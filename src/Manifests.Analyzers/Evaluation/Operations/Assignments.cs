using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>a = b</c>, <c>a += b</c>, <c>a ??= b</c>, <c>a++</c>, <c>(a, b) = c</c></summary>
internal sealed class Assignments : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds =>
    [
        OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment, OperationKind.Increment, OperationKind.Decrement, OperationKind.DeconstructionAssignment,
    ];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { IsRef: false } simple:
                return Assignment.Set(simple.Target, evaluator.Evaluate(simple.Value, frame), frame, evaluator);
            case ICompoundAssignmentOperation compound:
                var left = evaluator.Evaluate(compound.Target, frame);
                var combined = Binary.Combine(compound.OperatorKind, compound.OperatorMethod, compound.IsChecked, left, evaluator.Evaluate(compound.Value, frame), operation, frame, evaluator);
                return Assignment.Set(compound.Target, Conversion.Convert(combined, compound.Target.Type!, compound.IsChecked, evaluator.OriginOf(operation)), frame, evaluator);
            case ICoalesceAssignmentOperation coalesce:
                var old = evaluator.Evaluate(coalesce.Target, frame);
                return old is ScalarValue { Content: null } ? Assignment.Set(coalesce.Target, evaluator.Evaluate(coalesce.Value, frame), frame, evaluator) : old;
            case IIncrementOrDecrementOperation increment:
                return Increment(increment, frame, evaluator);
            case IDeconstructionAssignmentOperation deconstruction:
                var source = evaluator.Evaluate(deconstruction.Value, frame);
                Assignment.Deconstruct(deconstruction.Target, source, frame, evaluator);
                return source;
            default:
                throw evaluator.Fail(operation, Reasons.NotSupported(operation));
        }
    }

    private static Value Increment(IIncrementOrDecrementOperation operation, Frame frame, Evaluator evaluator)
    {
        var before = evaluator.Evaluate(operation.Target, frame);
        var origin = evaluator.OriginOf(operation);
        var one = Conversion.Convert(new ScalarValue(1, null, origin), operation.Target.Type!, isChecked: false, origin);
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = Conversion.Convert(Binary.Combine(kind, null, operation.IsChecked, before, one, operation, frame, evaluator), operation.Target.Type!, operation.IsChecked, origin);
        Assignment.Set(operation.Target, after, frame, evaluator);
        return operation.IsPostfix ? before : after;
    }
}
