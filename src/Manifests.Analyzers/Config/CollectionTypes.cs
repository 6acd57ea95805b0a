using System.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Config;

/// <summary>Which types configuration binds item by item.</summary>
internal static class CollectionTypes
{
    /// <summary>The type of a list's items, or null where the type is no list.</summary>
    public static ITypeSymbol? Element(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named => Argument(named, candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T, 0),
        _ => null,
    };

    /// <summary>The type of a dictionary's values, or null where the type is no dictionary.</summary>
    public static ITypeSymbol? DictionaryValue(ITypeSymbol type) =>
        type is INamedTypeSymbol named ? Argument(named, candidate => candidate is { Name: "IDictionary" or "IReadOnlyDictionary", Arity: 2 }, 1) : null;

    private static ITypeSymbol? Argument(INamedTypeSymbol type, System.Func<INamedTypeSymbol, bool> isMeant, int index) =>
        type.AllInterfaces.Append(type).FirstOrDefault(isMeant)?.TypeArguments[index];
}
