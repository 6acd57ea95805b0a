using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>[a, b, ..more]</c></summary>
internal sealed class CollectionExpressions : OperationFamily
{
    // What later compilers call CollectionExpression: also the items of a 'params' collection, which have no brackets.
    private const OperationKind Named = (OperationKind)127;

    public override IEnumerable<OperationKind> Kinds => [Named];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        var items = new List<Value>();
        foreach (var child in operation.ChildOperations)
        {
            if (child.Syntax is SpreadElementSyntax)
            {
                var spread = evaluator.EvaluateOrNote(child.ChildOperations.First(), frame);
                items.AddRange(spread is UnknownValue ? [spread] : Sequences.ItemsOf(spread));
            }
            else
            {
                items.Add(evaluator.EvaluateOrNote(child, frame));
            }
        }

        evaluator.Budget.Spend(items.Count);
        return Collections.Of(operation.Type is null ? null : frame.Resolve(operation.Type), items, evaluator.OriginOf(operation));
    }
}
