using System;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>What a variable of a type has before it is given anything.</summary>
internal static class Defaults
{
    public static Value Of(ITypeSymbol type, Origin? origin)
    {
        if (!type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return new ScalarValue(null, type, origin);
        }

        var number = type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying.SpecialType : type.SpecialType;
        object? content = number switch
        {
            SpecialType.System_Boolean => false,
            SpecialType.System_Char => '\0',
            SpecialType.System_SByte => (sbyte)0,
            SpecialType.System_Byte => (byte)0,
            SpecialType.System_Int16 => (short)0,
            SpecialType.System_UInt16 => (ushort)0,
            SpecialType.System_Int32 => 0,
            SpecialType.System_UInt32 => 0u,
            SpecialType.System_Int64 => 0L,
            SpecialType.System_UInt64 => 0UL,
            SpecialType.System_Single => 0f,
            SpecialType.System_Double => 0d,
            SpecialType.System_Decimal => 0m,
            SpecialType.System_DateTime => default(DateTime),
            _ => ByName(type),
        };
        return content is null && !ModelTypes.IsText(type) ? new ObjectValue((INamedTypeSymbol)type, origin) : new ScalarValue(content, type, origin);
    }

    private static object? ByName(ITypeSymbol type) => TypeKeys.Of(type) switch
    {
        "System.TimeSpan" => TimeSpan.Zero,
        "System.DateTimeOffset" => default(DateTimeOffset),
        "System.Guid" => Guid.Empty,
        _ => null,
    };
}
