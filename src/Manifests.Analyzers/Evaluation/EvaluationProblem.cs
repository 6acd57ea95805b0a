using Manifests.Core.Tree;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Why an initialiser could not be evaluated.</summary>
/// <param name="Origin">The expression that is in the way.</param>
/// <param name="Expression">Its text, cut where it is long.</param>
/// <param name="Reason">Why, and what would work.</param>
internal sealed record EvaluationProblem(Origin? Origin, string Expression, string Reason);
