using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary>Variables, parameters, <c>this</c>, and methods that are named without being called.</summary>
internal sealed class References : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds =>
    [
        OperationKind.LocalReference, OperationKind.ParameterReference, OperationKind.InstanceReference, OperationKind.MethodReference, OperationKind.ConditionalAccessInstance,
    ];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator) => operation switch
    {
        ILocalReferenceOperation local => Known(frame.Find(local.Local), operation, evaluator),
        IParameterReferenceOperation parameter => Known(frame.Find(parameter.Parameter) ?? Captured(parameter.Parameter, frame), operation, evaluator),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } when frame.Call.Receivers.Count > 0 => frame.Call.Receivers.Peek(),
        IInstanceReferenceOperation => Known(frame.Instance, operation, evaluator),
        IConditionalAccessInstanceOperation => Known(frame.Call.ConditionalReceivers.Count > 0 ? frame.Call.ConditionalReceivers.Peek() : null, operation, evaluator),
        IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } local => Known(frame.Find(local.Method.OriginalDefinition), operation, evaluator),
        IMethodReferenceOperation method => new FunctionValue(
            method.Method,
            null,
            frame,
            method.Instance is null ? null : evaluator.Evaluate(method.Instance, frame),
            evaluator.OriginOf(operation)),
        _ => throw evaluator.Fail(operation, Reasons.NotSupported(operation)),
    };

    private static Value Known(Value? value, IOperation operation, Evaluator evaluator) => value switch
    {
        null => throw evaluator.Fail(operation, "it has no value yet at compile time"),
        UnknownValue => throw NotEvaluableException.Said(),
        _ => value,
    };

    // A parameter of the class itself (a primary constructor's), which its members may use.
    private static Value? Captured(IParameterSymbol parameter, Frame frame) => (frame.Instance as ObjectValue)?.Find(Construction.Captured(parameter))?.Value;
}
