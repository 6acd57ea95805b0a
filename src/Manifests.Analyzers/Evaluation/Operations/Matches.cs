using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Operations;

/// <summary><c>x is > 1 and &lt; 5</c>, <c>x switch { "a" => 1, _ => 2 }</c></summary>
internal sealed class Matches : OperationFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.IsPattern, OperationKind.SwitchExpression];

    public override Value Evaluate(IOperation operation, Frame frame, Evaluator evaluator)
    {
        if (operation is IIsPatternOperation test)
        {
            var matches = Patterns.Match(test.Pattern, evaluator.Evaluate(test.Value, frame), frame, evaluator);
            return new ScalarValue(matches, null, evaluator.OriginOf(operation));
        }

        var choice = (ISwitchExpressionOperation)operation;
        var value = evaluator.Evaluate(choice.Value, frame);
        var arm = choice.Arms.FirstOrDefault(candidate => Patterns.Match(candidate.Pattern, value, frame, evaluator)
            && (candidate.Guard is null || Truth.Of(evaluator.Evaluate(candidate.Guard, frame))));
        return arm is null ? throw evaluator.Fail(choice.Value, "no case of the 'switch' fits") : evaluator.Evaluate(arm.Value, frame);
    }
}
