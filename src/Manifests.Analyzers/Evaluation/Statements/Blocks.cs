using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Statements;

/// <summary><c>{ … }</c>, declarations, and expressions that stand by themselves</summary>
internal sealed class Blocks : StatementFamily
{
    public override IEnumerable<OperationKind> Kinds =>
    [
        OperationKind.Block, OperationKind.ExpressionStatement, OperationKind.Empty, OperationKind.LocalFunction, OperationKind.VariableDeclarationGroup, OperationKind.Labeled,
    ];

    public override Flow Execute(IOperation statement, Frame frame, Evaluator evaluator)
    {
        switch (statement)
        {
            case IBlockOperation block:
                return Run(block, frame, evaluator);
            case IExpressionStatementOperation expression:
                evaluator.Evaluate(expression.Operation, frame);
                return Flow.Next;
            case IVariableDeclarationGroupOperation group:
                foreach (var variable in group.Declarations.SelectMany(declaration => declaration.Declarators))
                {
                    Declare(variable, frame, evaluator);
                }

                return Flow.Next;
            case IEmptyOperation or ILocalFunctionOperation:
                return Flow.Next;
            default:
                throw evaluator.Fail(statement, Reasons.NotSupported(statement));
        }
    }

    private static Flow Run(IBlockOperation block, Frame frame, Evaluator evaluator)
    {
        // Local functions may be called before the place where they are declared.
        foreach (var local in block.Operations.OfType<ILocalFunctionOperation>())
        {
            frame.Declare(local.Symbol, new FunctionValue(local.Symbol, local, frame, frame.Instance, evaluator.OriginOf(local)));
        }

        foreach (var operation in block.Operations)
        {
            if (evaluator.Execute(operation, frame) is not Flow.Next and var flow)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private static void Declare(IVariableDeclaratorOperation variable, Frame frame, Evaluator evaluator)
    {
        var initializer = variable.Initializer ?? (variable.Parent as IVariableDeclarationOperation)?.Initializer;
        frame.Declare(variable.Symbol, initializer is null ? Defaults.Of(frame.Resolve(variable.Symbol.Type), null) : evaluator.Evaluate(initializer.Value, frame));
    }
}
