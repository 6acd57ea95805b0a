using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary>Casts, <c>as</c>, <c>is</c>, <c>default</c>, <c>typeof</c>, and the conversions that are not written</summary>
internal sealed class Conversions : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds =>
        [OperationKind.Conversion, OperationKind.Parenthesized, OperationKind.DefaultValue, OperationKind.TypeOf, OperationKind.IsType, OperationKind.TranslatedQuery];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        var origin = evaluator.OriginOf(operation);
        return operation switch
        {
            IConversionOperation conversion => Convert(conversion, frame, evaluator),
            IParenthesizedOperation parenthesized => evaluator.Evaluate(parenthesized.Operand, frame),
            ITranslatedQueryOperation query => evaluator.Evaluate(query.Operation, frame),
            IDefaultValueOperation => Defaults.Of(frame.Resolve(operation.Type!), origin),
            ITypeOfOperation type => new TypeValue(frame.Resolve(type.TypeOperand), origin),
            IIsTypeOperation type => new ScalarValue(TypeTest.Is(evaluator.Evaluate(type.ValueOperand, frame), frame.Resolve(type.TypeOperand)) != type.IsNegated, null, origin),
            _ => throw evaluator.Fail(operation, Reasons.NotSupported(operation)),
        };
    }

    private static Value Convert(IConversionOperation conversion, Frame frame, Evaluator evaluator)
    {
        var value = evaluator.Evaluate(conversion.Operand, frame);
        var target = frame.Resolve(conversion.Type!);
        if (conversion.OperatorMethod is { } method && evaluator.Bodies.Of(method, evaluator.Cancellation) is not null)
        {
            return evaluator.Calls.Call(method, null, [value], conversion, frame);
        }

        if (conversion.IsTryCast)
        {
            return TypeTest.Is(value, target) ? value : new ScalarValue(null, target, evaluator.OriginOf(conversion));
        }

        return Conversion.Convert(value, target, conversion.IsChecked, evaluator.OriginOf(conversion));
    }
}
