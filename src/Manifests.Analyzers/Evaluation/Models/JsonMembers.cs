using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Models;

/// <summary>The names of a model's properties in its objects, as its own <c>[JsonPropertyName]</c> say them; without one, in camel case as KubernetesClient writes them.</summary>
internal static class JsonMembers
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, IReadOnlyList<JsonMember>> OfTypes = new();

    public static IReadOnlyList<JsonMember> Of(INamedTypeSymbol type) => OfTypes.GetValue(type, static key => [.. Read(key)]);

    /// <summary>Whether code decides how values of a type are written.</summary>
    public static bool HasConverter(ISymbol symbol) => Attribute(symbol, "JsonConverterAttribute") is { } converter && !IsEnumConverter(converter);

    private static IEnumerable<JsonMember> Read(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (IsWritten(member) && seen.Add(member.Name))
                {
                    yield return Read(member);
                }
            }
        }
    }

    private static bool IsWritten(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: { } getter } property =>
            property.ExplicitInterfaceImplementations.IsEmpty && (getter.DeclaredAccessibility == Accessibility.Public || Attribute(property, "JsonIncludeAttribute") is not null)
            && property.DeclaredAccessibility is not Accessibility.Private,
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => Attribute(field, "JsonIncludeAttribute") is not null,
        _ => false,
    };

    private static JsonMember Read(ISymbol member)
    {
        return new JsonMember(
            member,
            JsonNames.Of(member, member.GetAttributes()),
            member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type,
            Ignored(member),
            Attribute(member, "JsonExtensionDataAttribute") is not null,
            HasConverter(member));
    }

    private static JsonIgnore Ignored(ISymbol member)
    {
        if (Attribute(member, "JsonIgnoreAttribute") is not { } ignore)
        {
            return JsonIgnore.WhenNull;
        }

        return ignore.NamedArguments.FirstOrDefault(argument => argument.Key == "Condition").Value.Value is int condition ? (JsonIgnore)condition : JsonIgnore.Always;
    }

    private static bool IsEnumConverter(AttributeData converter) =>
        converter.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol { Name: "JsonStringEnumConverter" };

    private static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);
}
