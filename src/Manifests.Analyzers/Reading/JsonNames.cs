using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>What things of .NET are called in JSON: one answer for the values that are evaluated and for the schemas that are made.</summary>
internal static class JsonNames
{
    /// <summary>Whether an attribute is one of System.Text.Json.</summary>
    public static bool IsJson(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace?.ToDisplayString() == "System.Text.Json.Serialization";

    /// <summary>The name of a property or field with some attributes: what <c>[JsonPropertyName]</c> says, else its own in camel case.</summary>
    public static string Of(ISymbol member, IEnumerable<AttributeData> attributes) =>
        attributes.FirstOrDefault(attribute => IsJson(attribute, "JsonPropertyNameAttribute"))?.ConstructorArguments is [{ Value: string name }] ? name : CamelCase(member.Name);

    /// <summary>The name of an enum's member.</summary>
    public static string OfEnumMember(IFieldSymbol member) =>
        member.GetAttributes().FirstOrDefault(attribute => IsJson(attribute, "JsonStringEnumMemberNameAttribute"))?.ConstructorArguments is [{ Value: string name }] ? name
        : member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "EnumMemberAttribute")?.NamedArguments.FirstOrDefault(argument => argument.Key == "Value").Value.Value as string
        ?? member.Name;

    /// <summary>A name in camel case, as System.Text.Json makes it: <c>URLPath</c> becomes <c>urlPath</c>.</summary>
    public static string CamelCase(string name)
    {
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if ((i == 1 && !char.IsUpper(characters[i])) || (i > 0 && i + 1 < characters.Length && !char.IsUpper(characters[i + 1])))
            {
                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }
}
