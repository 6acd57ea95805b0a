using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Typed;

/// <summary>A property, field or method whose value is a Kubernetes object, or a patch of one.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Use">The <c>[Manifest]</c> or <c>[Patch]</c> that says so: its own, or its class's.</param>
/// <param name="Origin">Its name.</param>
internal sealed record TypedMember(ISymbol Symbol, AttributeUse Use, Origin? Origin)
{
    public bool IsPatch => Use.Shape.Type == typeof(PatchAttribute);

    /// <summary>Whether the class says it of all its members.</summary>
    public bool IsOfClass { get; init; }

    public ITypeSymbol Type => Symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol constant => constant.Type,
        _ => ((IMethodSymbol)Symbol).ReturnType,
    };

    /// <summary>Why the member has no value of its own; null where it has one.</summary>
    public string? Unfit => Symbol switch
    {
        { IsStatic: false } => "it is not static",
        { ContainingType.IsGenericType: true } => "its class is generic",
        IMethodSymbol { IsGenericMethod: true } => "it is generic",
        IMethodSymbol { Parameters.IsEmpty: false } => "it has parameters",
        IMethodSymbol { ReturnsVoid: true } => "it returns nothing",
        IPropertySymbol { GetMethod: null } => "it cannot be read",
        _ => null,
    };
}
