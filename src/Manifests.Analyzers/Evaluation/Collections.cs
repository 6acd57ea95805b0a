using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Which of .NET's types are lists, and which are dictionaries.</summary>
internal static class Collections
{
    private static readonly HashSet<string> Lists = ["List", "Collection", "IList", "ICollection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "ReadOnlyCollection", "ImmutableArray", "ImmutableList", "IImmutableList"];

    private static readonly HashSet<string> Sets = ["HashSet", "ISet", "IReadOnlySet"];

    private static readonly HashSet<string> Dictionaries = ["Dictionary", "IDictionary", "IReadOnlyDictionary", "OrderedDictionary"];

    public static bool IsList(ITypeSymbol? type) => type is IArrayTypeSymbol || Is(type, Lists) || Is(type, Sets);

    public static bool IsSet(ITypeSymbol? type) => Is(type, Sets);

    public static bool IsDictionary(ITypeSymbol? type) => Is(type, Dictionaries) && type is INamedTypeSymbol { Arity: 2 };

    /// <summary>The collection of a type with some items.</summary>
    public static Value Of(ITypeSymbol? type, IReadOnlyList<Value> items, Origin? origin)
    {
        if (IsDictionary(type))
        {
            var dictionary = new DictionaryValue(origin);
            foreach (var pair in items.Cast<ObjectValue>())
            {
                dictionary.Set(Sequences.Key(pair.Find("Key")!.Value), pair.Find("Value")!.Value);
            }

            return dictionary;
        }

        var isSet = IsSet(type);
        return new ListValue(isSet ? Comparison.Distinct(items) : items, origin, isSet);
    }

    /// <summary>The type of the items of what is a list; null where the type is none.</summary>
    public static ITypeSymbol? ItemType(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named => named.AllInterfaces.Append(named)
            .FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };

    private static bool Is(ITypeSymbol? type, HashSet<string> names) =>
        type is INamedTypeSymbol && names.Contains(type.Name) && TypeKeys.IsIn(type, "System", "Collections");
}
