using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>Helper(x)</c>, <c>text.Trim()</c>, <c>function(x)</c></summary>
internal sealed class Invocations : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.Invocation];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        var call = (IInvocationOperation)operation;
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction && frame.Find(call.TargetMethod.OriginalDefinition) is FunctionValue local)
        {
            return evaluator.Calls.Call(local, evaluator.Calls.Arguments(call.Arguments, frame), operation);
        }

        var instance = call.Instance is null ? null : evaluator.Evaluate(call.Instance, frame);
        return evaluator.Calls.Call(call.TargetMethod, instance, evaluator.Calls.Arguments(call.Arguments, frame), operation, frame, call.IsVirtual);
    }
}
