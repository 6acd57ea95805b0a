using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>a ? b : c</c>, <c>a ?? b</c>, <c>a?.B</c></summary>
internal sealed class Conditionals : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.Conditional, OperationKind.Coalesce, OperationKind.ConditionalAccess];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                return evaluator.Evaluate(Truth.Of(evaluator.Evaluate(conditional.Condition, frame)) ? conditional.WhenTrue : otherwise, frame);
            case ICoalesceOperation coalesce:
                var value = evaluator.Evaluate(coalesce.Value, frame);
                return value is ScalarValue { Content: null } ? evaluator.Evaluate(coalesce.WhenNull, frame) : value;
            case IConditionalAccessOperation access:
                var receiver = evaluator.Evaluate(access.Operation, frame);
                if (receiver is ScalarValue { Content: null })
                {
                    return new ScalarValue(null, operation.Type, evaluator.OriginOf(operation));
                }

                frame.Call.ConditionalReceivers.Push(receiver);
                var result = evaluator.Evaluate(access.WhenNotNull, frame);
                frame.Call.ConditionalReceivers.Pop();
                return result;
            default:
                throw evaluator.Fail(operation, Reasons.NotSupported(operation));
        }
    }
}
