using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Whether a value is of a type.</summary>
internal static class TypeTest
{
    public static bool Is(Value value, ITypeSymbol type) => value switch
    {
        UnknownValue => throw NotEvaluableException.Said(),
        ScalarValue { Content: null } => false,
        _ when type.SpecialType == SpecialType.System_Object => true,
        ScalarValue { Type.TypeKind: TypeKind.Enum } scalar => SymbolEqualityComparer.Default.Equals(scalar.Type, Underlying(type)),
        ScalarValue scalar => scalar.Content!.GetType().FullName == TypeKeys.Of(Underlying(type)),
        ObjectValue { Type: { } own } => Derives(own, type),
        ListValue => type is IArrayTypeSymbol || Collections.IsList(type),
        DictionaryValue => Collections.IsDictionary(type),
        _ => throw new NotEvaluableException("the type of " + value.Describe() + " is not known"),
    };

    private static bool Derives(INamedTypeSymbol own, ITypeSymbol type)
    {
        for (INamedTypeSymbol? current = own; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type))
            {
                return true;
            }
        }

        return own.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
    }

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;
}
