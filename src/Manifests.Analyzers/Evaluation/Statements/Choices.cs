using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Statements;

/// <summary><c>if</c>, <c>switch</c>, <c>return</c>, <c>break</c> and <c>continue</c></summary>
internal sealed class Choices : StatementFamily
{
    public override IEnumerable<OperationKind> Kinds =>
        [OperationKind.Conditional, OperationKind.Switch, OperationKind.Return, OperationKind.YieldReturn, OperationKind.YieldBreak, OperationKind.Branch];

    public override Flow Execute(IOperation statement, Frame frame, Evaluator evaluator)
    {
        switch (statement)
        {
            case IConditionalOperation conditional:
                var branch = Truth.Of(evaluator.Evaluate(conditional.Condition, frame)) ? conditional.WhenTrue : conditional.WhenFalse;
                return branch is null ? Flow.Next : evaluator.Execute(branch, frame);
            case ISwitchOperation choice:
                return Switch(choice, frame, evaluator);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                (frame.Call.Yielded ??= []).Add(evaluator.Evaluate(yielded.ReturnedValue!, frame));
                return Flow.Next;
            case IReturnOperation result:
                frame.Call.Returned = result.ReturnedValue is null ? null : evaluator.Evaluate(result.ReturnedValue, frame);
                return Flow.Return;
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Flow.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Flow.Continue;
            default:
                throw evaluator.Fail(statement, Reasons.NotSupported(statement));
        }
    }

    private static Flow Switch(ISwitchOperation choice, Frame frame, Evaluator evaluator)
    {
        var value = evaluator.Evaluate(choice.Value, frame);
        var chosen = choice.Cases.FirstOrDefault(candidate => candidate.Clauses.Any(clause => Fits(clause, value, frame, evaluator)))
            ?? choice.Cases.FirstOrDefault(candidate => candidate.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        foreach (var operation in chosen is null ? Enumerable.Empty<IOperation>() : chosen.Body)
        {
            if (evaluator.Execute(operation, frame) is not Flow.Next and var flow)
            {
                return flow == Flow.Break ? Flow.Next : flow;
            }
        }

        return Flow.Next;
    }

    private static bool Fits(ICaseClauseOperation clause, Value value, Frame frame, Evaluator evaluator) => clause switch
    {
        ISingleValueCaseClauseOperation single => Comparison.AreEqual(value, evaluator.Evaluate(single.Value, frame)),
        IPatternCaseClauseOperation pattern => Patterns.Match(pattern.Pattern, value, frame, evaluator) && (pattern.Guard is null || Truth.Of(evaluator.Evaluate(pattern.Guard, frame))),
        _ => false,
    };
}
