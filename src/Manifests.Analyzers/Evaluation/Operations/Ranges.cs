using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>^1</c> and <c>1..3</c></summary>
internal sealed class Ranges : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.Range];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        var range = (IRangeOperation)operation;
        var start = range.LeftOperand is null ? new Indexing.Place(0, false) : ToPlace(evaluator.Evaluate(range.LeftOperand, frame));
        var end = range.RightOperand is null ? new Indexing.Place(0, true) : ToPlace(evaluator.Evaluate(range.RightOperand, frame));
        return new ScalarValue(new Indexing.Span(start, end), operation.Type, evaluator.OriginOf(operation));
    }

    private static Indexing.Place ToPlace(Value value) => (value as ScalarValue)?.Content switch
    {
        Indexing.Place place => place,
        int number => new Indexing.Place(number, false),
        _ => throw NotEvaluableException.Said(),
    };
}
