using Manifests.Core.Tree;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>A value that could not be evaluated, which has been said already.</summary>
internal sealed class UnknownValue : Value
{
    public UnknownValue(Origin? origin)
        : base(origin)
    {
    }

    public override string Describe() => "a value that is not known";
}
