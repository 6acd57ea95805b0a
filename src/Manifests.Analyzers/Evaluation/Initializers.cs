using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation;

/// <summary>What stands in the braces behind <c>new</c> and <c>with</c>.</summary>
internal static class Initializers
{
    public static Value Apply(IObjectOrCollectionInitializerOperation? initializer, Value target, Frame frame, Evaluator evaluator)
    {
        if (initializer is null)
        {
            return target;
        }

        frame.Call.Receivers.Push(target);
        foreach (var item in initializer.Initializers)
        {
            Apply(item, target, frame, evaluator);
        }

        frame.Call.Receivers.Pop();
        return target;
    }

    private static void Apply(IOperation item, Value target, Frame frame, Evaluator evaluator)
    {
        switch (item)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } or IFieldReferenceOperation } assignment:
                // One value that is not known leaves the others worth looking at.
                var member = (IMemberReferenceOperation)assignment.Target;
                evaluator.Members.Write(member.Member, target, evaluator.EvaluateOrNote(assignment.Value, frame), assignment.Target, frame);
                break;
            case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation initialized } nested:
                Apply(nested.Initializer, evaluator.Members.Read(initialized.Member, target, [], initialized, frame), frame, evaluator);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var argument] } when target is ListValue list:
                Calls.ListMembers.Add(list, evaluator.EvaluateOrNote(argument.Value, frame));
                break;
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var key, var value] } when target is DictionaryValue dictionary:
                Calls.DictionaryMembers.Add(dictionary, evaluator.Evaluate(key.Value, frame), evaluator.EvaluateOrNote(value.Value, frame));
                break;
            default:
                evaluator.Evaluate(item, frame);
                break;
        }
    }
}
