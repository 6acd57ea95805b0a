using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>thing.Property</c>, <c>Type.Field</c>, <c>list[0]</c>, <c>map["key"]</c></summary>
internal sealed class Members : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds =>
        [OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.ArrayElementReference, OperationKind.ImplicitIndexerReference];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation property:
                return evaluator.Members.Read(property.Property, Instance(property, frame, evaluator), evaluator.Calls.Arguments(property.Arguments, frame), operation, frame);
            case IFieldReferenceOperation { Field: var field } when frame.Find(field) is { } primary:
                return primary;
            case IFieldReferenceOperation field:
                return evaluator.Members.Read(field.Field, Instance(field, frame, evaluator), [], operation, frame);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                return Item(evaluator.Evaluate(element.ArrayReference, frame), evaluator.Evaluate(index, frame));
            case IImplicitIndexerReferenceOperation indexer:
                return Item(evaluator.Evaluate(indexer.Instance, frame), evaluator.Evaluate(indexer.Argument, frame));
            default:
                throw evaluator.Fail(operation, Reasons.NotSupported(operation));
        }
    }

    private static Value? Instance(IMemberReferenceOperation reference, Frame frame, Evaluator evaluator) =>
        reference.Instance is null ? null : evaluator.Evaluate(reference.Instance, frame);

    private static Value Item(Value collection, Value index) => Indexing.Item(collection, index);
}
