using Manifests.Analyzers.Evaluation;

namespace Manifests.Analyzers.Typed;

/// <summary>Something about a typed member that keeps its object from being made.</summary>
/// <param name="Member">The member.</param>
/// <param name="Evaluation">The expression that could not be evaluated; null where the member as such is wrong.</param>
/// <param name="Reason">What is wrong with the member, as the end of a sentence; empty where an expression is.</param>
internal sealed record TypedProblem(TypedMember Member, EvaluationProblem? Evaluation, string Reason);
