using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Models;

/// <summary>A property or field as it is written.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="Name">Its name in the object.</param>
/// <param name="Type">Its type.</param>
/// <param name="Ignored">When it is left out.</param>
/// <param name="IsExtension">Whether its entries are written in its stead.</param>
/// <param name="HasConverter">Whether code of the user's decides how it is written.</param>
internal sealed record JsonMember(ISymbol Symbol, string Name, ITypeSymbol Type, JsonIgnore Ignored, bool IsExtension, bool HasConverter);
