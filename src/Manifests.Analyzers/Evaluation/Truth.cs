using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Conditions.</summary>
internal static class Truth
{
    public static bool Of(Value value) => value switch
    {
        ScalarValue { Content: bool truth } => truth,
        UnknownValue => throw NotEvaluableException.Said(),
        _ => throw new NotEvaluableException(Reasons.Null),
    };
}
