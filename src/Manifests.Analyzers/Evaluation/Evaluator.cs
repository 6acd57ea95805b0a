using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Evaluation.Operations;
using Manifests.Analyzers.Evaluation.Statements;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Computes what an expression comes to, from the compiler's tree of operations; nothing of the user's code is run.</summary>
/// <remarks>
/// What each sort of operation does stands in a family of its own (<see cref="OperationFamily"/>, <see cref="StatementFamily"/>); here is
/// what they share. It serves the members of one class, the home: a value's origin is the expression that made it, or, where that lies in
/// other code, the expression at home by which that code was called. So every origin is a place that the class's owner can edit.
/// </remarks>
internal sealed class Evaluator
{
    private const int ShownLength = 60;

    private readonly INamedTypeSymbol _home;
    private readonly List<EvaluationProblem> _problems;
    private Origin? _site;

    /// <param name="compilation">Where the code is.</param>
    /// <param name="home">The class whose member is evaluated.</param>
    /// <param name="problems">Takes what could not be evaluated.</param>
    /// <param name="cancellation">Ends the evaluation.</param>
    public Evaluator(Compilation compilation, INamedTypeSymbol home, List<EvaluationProblem> problems, CancellationToken cancellation)
    {
        _home = home;
        _problems = problems;
        Bodies = Bodies.Of(compilation);
        Budget = new Budget(cancellation);
        Calls = new Invoker(this);
        Members = new MemberAccess(this);
        Cancellation = cancellation;

    }

    public Bodies Bodies { get; }

    public Budget Budget { get; }

    public Invoker Calls { get; }

    public MemberAccess Members { get; }

    public CancellationToken Cancellation { get; }

    public Value Evaluate(IOperation operation, Frame frame)
    {
        Budget.Enter();
        try
        {
            // What the compiler knows needs no computing.
            if (operation.ConstantValue is { HasValue: true } constant)
            {
                return new ScalarValue(constant.Value, operation.Type, OriginOf(operation));
            }

            return OperationTable.Find(operation) is { } family
                ? family.Evaluate(operation, frame, this)
                : throw Fail(operation, Reasons.NotSupported(operation));
        }
        catch (NotEvaluableException exception) when (exception.Problem is null && !exception.IsSaid)
        {
            throw Place(exception, operation);
        }
        finally
        {
            Budget.Leave();
        }
    }

    public Flow Execute(IOperation statement, Frame frame)
    {
        Budget.Enter();
        try
        {
            if (StatementTable.Find(statement) is { } family)
            {
                return family.Execute(statement, frame, this);
            }

            Evaluate(statement, frame);
            return Flow.Next;
        }
        catch (NotEvaluableException exception) when (exception.Problem is null && !exception.IsSaid)
        {
            throw Place(exception, statement);
        }
        finally
        {
            Budget.Leave();
        }
    }

    /// <summary>The same, where one mistake leaves the rest worth looking at: it is noted, and the value not known.</summary>
    public Value EvaluateOrNote(IOperation operation, Frame frame)
    {
        var state = (frame.Call.Receivers.Count, frame.Call.ConditionalReceivers.Count);
        try
        {
            return Evaluate(operation, frame);
        }
        catch (NotEvaluableException exception) when (!exception.IsFatal)
        {
            Note(exception);
            frame.Call.Unwind(state);
            return new UnknownValue(OriginOf(operation));
        }
    }

    public void Note(NotEvaluableException exception) => Note(exception, null, "");

    /// <summary>Notes what could not be evaluated; where it has no place of its own, at the one given.</summary>
    public void Note(NotEvaluableException exception, Origin? origin, string expression)
    {
        var problem = exception.Problem ?? new EvaluationProblem(origin, expression, exception.Message);
        if (!exception.IsSaid && !_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }

    /// <summary>Whether an accessor has code.</summary>
    public bool HasBody(IMethodSymbol method) => Bodies.Of(method, Cancellation) is { } body && !MemberAccess.IsAuto(body);

    /// <summary>What a member gives that is not called by any expression.</summary>
    public Value Run(IMethodSymbol method, Value? instance = null) => Calls.Run(method, instance);

    /// <summary>What to throw where an expression cannot be evaluated.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="reason">Why, and what would work.</param>
    public NotEvaluableException Fail(IOperation operation, string reason) => Fail(operation.Syntax, reason);

    public NotEvaluableException Fail(SyntaxNode syntax, string reason) => new(reason, ProblemAt(syntax, reason));

    private NotEvaluableException Place(NotEvaluableException exception, IOperation operation) =>
        new(exception.Message, ProblemAt(operation.Syntax, exception.Message)) { IsFatal = exception.IsFatal };

    private EvaluationProblem ProblemAt(SyntaxNode syntax, string reason)
    {
        var text = string.Join(" ", syntax.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        text = text.Length > ShownLength ? text.Substring(0, ShownLength) + "…" : text;
        return new EvaluationProblem(OriginOf(syntax), text, reason);
    }

    public Origin OriginOf(IOperation operation) => OriginOf(operation.Syntax);

    public Origin OriginOf(SyntaxNode syntax) => _site is null || IsAtHome(syntax) ? Origins.Of(syntax) : _site;

    /// <summary>Goes into code that may lie elsewhere: what is made there has this place as its origin.</summary>
    public T At<T>(IOperation site, Func<T> enter)
    {
        var outer = _site;
        if (outer is null || IsAtHome(site.Syntax))
        {
            _site = Origins.Of(site.Syntax);
        }

        try
        {
            return enter();
        }
        finally
        {
            _site = outer;
        }
    }

    private bool IsAtHome(SyntaxNode syntax) =>
        _home.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == syntax.SyntaxTree && part.Span.Contains(syntax.Span));
}
