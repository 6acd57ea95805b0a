using System;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Ends the evaluation of an expression; never leaves the evaluator.</summary>
internal sealed class NotEvaluableException : Exception
{
    /// <summary>A reason that still lacks its place: the innermost expression around it will be that.</summary>
    public NotEvaluableException(string reason)
        : this(reason, null)
    {
    }

    public NotEvaluableException(string reason, EvaluationProblem? problem)
        : base(reason) => Problem = problem;

    /// <summary>What is in the way, once its place is known.</summary>
    public EvaluationProblem? Problem { get; }

    /// <summary>Whether it follows from something that has been said already.</summary>
    public bool IsSaid { get; private init; }

    /// <summary>Whether nothing more may be tried: the work has become too much.</summary>
    public bool IsFatal { get; init; }

    /// <summary>What follows from a value that is not known.</summary>
    public static NotEvaluableException Said() => new("") { IsSaid = true };

    public static NotEvaluableException Fatal(string reason) => new(reason) { IsFatal = true };
}
