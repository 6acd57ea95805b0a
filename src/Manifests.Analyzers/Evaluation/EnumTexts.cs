using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Members of enums by their names; several of them for flags.</summary>
internal static class EnumTexts
{
    /// <summary>The name of a value, those of the flags it consists of, or its number.</summary>
    /// <param name="content">The value.</param>
    /// <param name="type">The enum.</param>
    /// <param name="nameOf">What a member is called.</param>
    public static string Of(object content, INamedTypeSymbol type, Func<IFieldSymbol, string> nameOf)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToList();
        var number = Numbers.ToBig(content);
        if (members.Find(field => Numbers.ToBig(field.ConstantValue!) == number) is { } member)
        {
            return nameOf(member);
        }

        return (IsFlags(type) && number is { } bits ? Flags(bits, members, nameOf) : null) ?? Convert.ToString(content, CultureInfo.InvariantCulture);
    }

    private static bool IsFlags(INamedTypeSymbol type) => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FlagsAttribute");

    private static string? Flags(BigInteger bits, List<IFieldSymbol> members, Func<IFieldSymbol, string> nameOf)
    {
        var names = new List<string>();
        foreach (var (member, value) in members.Select(member => (member, value: Numbers.ToBig(member.ConstantValue!)!.Value)).OrderByDescending(pair => pair.value))
        {
            if (value > 0 && (bits & value) == value)
            {
                bits -= value;
                names.Insert(0, nameOf(member));
            }
        }

        return bits.IsZero && names.Count > 0 ? string.Join(", ", names) : null;
    }
}
