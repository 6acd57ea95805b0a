using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>What <c>typeof</c> gives.</summary>
internal sealed class TypeValue : Value
{
    public TypeValue(ITypeSymbol type, Origin? origin)
        : base(origin) => Type = type;

    public ITypeSymbol Type { get; }

    public override string Describe() => "a Type";
}
