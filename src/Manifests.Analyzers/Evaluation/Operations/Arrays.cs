using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>new[] { a, b }</c>, <c>new int[3]</c>, tuples and anonymous objects</summary>
internal sealed class Arrays : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds =>
        [OperationKind.ArrayCreation, OperationKind.ArrayInitializer, OperationKind.Tuple, OperationKind.AnonymousObjectCreation];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        var origin = evaluator.OriginOf(operation);
        switch (operation)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                return new ListValue(Items(initializer, frame, evaluator), origin);
            case IArrayInitializerOperation initializer:
                return new ListValue(Items(initializer, frame, evaluator), origin);
            case IArrayCreationOperation { DimensionSizes: [var size], Type: IArrayTypeSymbol array }:
                var count = Convert.ToInt64(((ScalarValue)evaluator.Evaluate(size, frame)).Content, CultureInfo.InvariantCulture);
                evaluator.Budget.Spend((int)Math.Min(count, int.MaxValue));
                return new ListValue(Enumerable.Range(0, (int)count).Select(_ => Defaults.Of(frame.Resolve(array.ElementType), origin)), origin);
            case ITupleOperation tuple:
                var pair = new ObjectValue((INamedTypeSymbol)frame.Resolve(operation.Type!), origin);
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    pair.Set("Item" + (i + 1).ToString(CultureInfo.InvariantCulture), evaluator.Evaluate(tuple.Elements[i], frame), null);
                }

                return pair;
            case IAnonymousObjectCreationOperation anonymous:
                var thing = new ObjectValue((INamedTypeSymbol)operation.Type!, origin);
                foreach (var assignment in anonymous.Initializers.OfType<ISimpleAssignmentOperation>())
                {
                    thing.Set(((IMemberReferenceOperation)assignment.Target).Member.Name, evaluator.EvaluateOrNote(assignment.Value, frame), evaluator.OriginOf(assignment.Target));
                }

                return thing;
            default:
                throw evaluator.Fail(operation, Reasons.NotSupported(operation));
        }
    }

    private static IEnumerable<Value> Items(IArrayInitializerOperation initializer, Frame frame, Evaluator evaluator) =>
        initializer.ElementValues.Select(element => evaluator.EvaluateOrNote(element, frame));
}
