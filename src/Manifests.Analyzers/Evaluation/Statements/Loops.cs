using System.Collections.Generic;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Statements;

/// <summary><c>foreach</c>, <c>for</c>, <c>while</c> and <c>do</c></summary>
internal sealed class Loops : StatementFamily
{
    public override IEnumerable<OperationKind> Kinds => [OperationKind.Loop];

    public override Flow Execute(IOperation statement, Frame frame, Evaluator evaluator) => statement switch
    {
        IForEachLoopOperation { IsAsynchronous: false } each => ForEach(each, frame, evaluator),
        IForLoopOperation loop => For(loop, frame, evaluator),
        IWhileLoopOperation loop => While(loop, frame, evaluator),
        _ => throw evaluator.Fail(statement, Reasons.NotSupported(statement)),
    };

    private static Flow ForEach(IForEachLoopOperation loop, Frame frame, Evaluator evaluator)
    {
        foreach (var item in Sequences.ItemsOf(evaluator.Evaluate(loop.Collection, frame)))
        {
            evaluator.Budget.Spend(1);
            var turn = frame.Inner();
            if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
            {
                turn.Declare(variable.Symbol, item);
            }
            else
            {
                DeclareParts(loop.LoopControlVariable, item, turn, evaluator);
            }

            if (Leaves(evaluator.Execute(loop.Body, turn), out var flow))
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private static Flow For(IForLoopOperation loop, Frame outer, Evaluator evaluator)
    {
        var frame = outer.Inner();
        foreach (var before in loop.Before)
        {
            evaluator.Execute(before, frame);
        }

        while (loop.Condition is null || Truth.Of(evaluator.Evaluate(loop.Condition, frame)))
        {
            evaluator.Budget.Spend(1);
            if (Leaves(evaluator.Execute(loop.Body, frame.Inner()), out var flow))
            {
                return flow;
            }

            foreach (var step in loop.AtLoopBottom)
            {
                evaluator.Execute(step, frame);
            }
        }

        return Flow.Next;
    }

    private static Flow While(IWhileLoopOperation loop, Frame frame, Evaluator evaluator)
    {
        for (var isFirst = true; (isFirst && !loop.ConditionIsTop) || Truth.Of(evaluator.Evaluate(loop.Condition!, frame)); isFirst = false)
        {
            evaluator.Budget.Spend(1);
            if (Leaves(evaluator.Execute(loop.Body, frame.Inner()), out var flow))
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private static bool Leaves(Flow ended, out Flow flow)
    {
        flow = ended == Flow.Return ? Flow.Return : Flow.Next;
        return ended is Flow.Return or Flow.Break;
    }

    private static void DeclareParts(IOperation target, Value item, Frame turn, Evaluator evaluator) => Assignment.Deconstruct(target, item, turn, evaluator);
}
