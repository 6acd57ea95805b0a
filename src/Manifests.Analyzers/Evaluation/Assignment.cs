using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Giving a value to whatever stands left of <c>=</c>.</summary>
internal static class Assignment
{
    public static Value Set(IOperation target, Value value, Frame frame, Evaluator evaluator)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                frame.Assign(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                frame.Assign(parameter.Parameter, value);
                break;
            case IDeclarationExpressionOperation { Expression: var declared }:
                return Set(declared, value, frame, evaluator);
            case IDiscardOperation:
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Arguments: [var index] } indexer:
                SetItem(evaluator.Evaluate(instance, frame), evaluator.Evaluate(index.Value, frame), value, indexer, evaluator);
                break;
            case IArrayElementReferenceOperation { Indices: [var place] } element:
                SetItem(evaluator.Evaluate(element.ArrayReference, frame), evaluator.Evaluate(place, frame), value, element, evaluator);
                break;
            case IMemberReferenceOperation { Instance: { } owner } member:
                evaluator.Members.Write(member.Member, evaluator.Evaluate(owner, frame), value, target, frame);
                break;
            case IMemberReferenceOperation:
                throw evaluator.Fail(target, "what is static is not changed at compile time; return the value instead");
            default:
                throw evaluator.Fail(target, Reasons.NotSupported(target));
        }

        return value;
    }

    /// <summary><c>var (a, b) = …</c></summary>
    public static void Deconstruct(IOperation target, Value source, Frame frame, Evaluator evaluator)
    {
        if (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is not ITupleOperation tuple)
        {
            Set(target, source, frame, evaluator);
            return;
        }

        var parts = source is ObjectValue thing ? Parts(thing) : source is UnknownValue ? throw NotEvaluableException.Said() : [];
        if (parts.Count != tuple.Elements.Length)
        {
            throw evaluator.Fail(target, "only tuples, records and pairs of a dictionary are taken apart");
        }

        for (var i = 0; i < parts.Count; i++)
        {
            Deconstruct(tuple.Elements[i], parts[i], frame, evaluator);
        }
    }

    private static List<Value> Parts(ObjectValue thing)
    {
        if (thing.Type is { IsRecord: true } record
            && record.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > 1) is { } primary)
        {
            return [.. primary.Parameters.Select(parameter => thing.Find(parameter.Name)?.Value).OfType<Value>()];
        }

        if (thing.Type is null)
        {
            return [thing.Find("Key")!.Value, thing.Find("Value")!.Value];
        }

        var parts = new List<Value>();
        while (thing.Find("Item" + (parts.Count + 1).ToString(CultureInfo.InvariantCulture)) is { } part)
        {
            parts.Add(part.Value);
        }

        return parts;
    }

    private static void SetItem(Value collection, Value index, Value value, IOperation at, Evaluator evaluator)
    {
        switch (collection)
        {
            case DictionaryValue dictionary:
                dictionary.Set(Sequences.Key(index), value);
                break;
            case ListValue list when index is ScalarValue { Content: int place }:
                list.Items[Indexing.Check(place, list.Items.Count)] = value;
                break;
            case UnknownValue:
                throw NotEvaluableException.Said();
            default:
                throw evaluator.Fail(at, collection is ScalarValue { Content: null } ? Reasons.Null : "items of " + collection.Describe() + " cannot be set");
        }
    }
}
