using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>x => x.Name</c></summary>
internal sealed class Functions : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.DelegateCreation, OperationKind.AnonymousFunction];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator) => operation switch
    {
        IDelegateCreationOperation creation => evaluator.Evaluate(creation.Target, frame),
        IAnonymousFunctionOperation function => new FunctionValue(function.Symbol, function.Body, frame, frame.Instance, evaluator.OriginOf(operation)),
        _ => throw evaluator.Fail(operation, Reasons.NotSupported(operation)),
    };
}
