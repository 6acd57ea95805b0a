using System;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Config;

/// <summary>A constant as text that .NET's configuration reads back, whatever the culture of the build.</summary>
internal static class ConfigText
{
    public static string Of(object value, ITypeSymbol type)
    {
        if (Underlying(type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            var member = enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(Number(field.ConstantValue!), Number(value)));
            return member?.Name ?? Number(value);
        }

        return value switch
        {
            string text => LineEnds.Normal(text),
            bool truth => truth ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            float number => number.ToString("R", CultureInfo.InvariantCulture),
            _ => Number(value),
        };
    }

    /// <summary>The type that a nullable one is of, or the type itself.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;

    private static string Number(object value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
