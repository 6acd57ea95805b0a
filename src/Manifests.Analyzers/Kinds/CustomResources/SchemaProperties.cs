using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>A property as System.Text.Json writes it.</summary>
/// <param name="Symbol">The property.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Attributes">Its attributes; those of the parameter too that declares it in a record.</param>
internal sealed record SchemaProperty(IPropertySymbol Symbol, string JsonName, IReadOnlyList<AttributeData> Attributes)
{
    /// <summary>Whether an object without it is not valid.</summary>
    public bool IsRequired => Symbol.IsRequired || Attributes.Any(attribute => SchemaAttributes.IsAnnotation(attribute, "RequiredAttribute") || JsonNames.IsJson(attribute, "JsonRequiredAttribute"));
}

/// <summary>The properties of a class that are in its JSON, by the rules of System.Text.Json as KubernetesClient sets it up.</summary>
internal static class SchemaProperties
{
    /// <summary>The properties, those of base classes first; one that hides or overrides another stands in its place.</summary>
    public static IReadOnlyList<SchemaProperty> Of(INamedTypeSymbol type)
    {
        var properties = new List<SchemaProperty>();
        foreach (var symbol in Hierarchy(type).SelectMany(level => level.GetMembers().OfType<IPropertySymbol>()))
        {
            var attributes = AttributesOf(symbol);
            var old = properties.FindIndex(known => known.Symbol.Name == symbol.Name);
            if (old >= 0 && !IsWritten(symbol, attributes) && symbol.DeclaredAccessibility == Accessibility.Public)
            {
                properties.RemoveAt(old);
            }
            else if (IsWritten(symbol, attributes))
            {
                var property = new SchemaProperty(symbol, JsonNames.Of(symbol, attributes), attributes);
                if (old >= 0)
                {
                    properties[old] = property;
                }
                else
                {
                    properties.Add(property);
                }
            }
        }

        return properties;
    }

    /// <summary>Whether a class keeps in a property of its own what no other property is for.</summary>
    public static bool HasExtensionData(INamedTypeSymbol type) =>
        Hierarchy(type).SelectMany(level => level.GetMembers().OfType<IPropertySymbol>()).SelectMany(symbol => symbol.GetAttributes()).Any(attribute => JsonNames.IsJson(attribute, "JsonExtensionDataAttribute"));

    private static IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            levels.Push(level);
        }

        return type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Append(type) : levels;
    }

    private static IReadOnlyList<AttributeData> AttributesOf(IPropertySymbol property)
    {
        var parameter = property.ContainingType.IsRecord
            ? property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
                .FirstOrDefault(candidate => candidate.Name == property.Name && Shares(candidate, property))
            : null;
        return parameter is null ? property.GetAttributes() : property.GetAttributes().AddRange(parameter.GetAttributes());
    }

    private static bool Shares(IParameterSymbol parameter, IPropertySymbol property) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault() is { } declared && property.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == declared.SyntaxTree && reference.Span == declared.Span);

    private static bool IsWritten(IPropertySymbol property, IReadOnlyList<AttributeData> attributes)
    {
        if (property.IsStatic || property.IsIndexer || property.GetMethod is null || property.IsImplicitlyDeclared || attributes.Any(IsLeftOut))
        {
            return false;
        }

        return property.DeclaredAccessibility == Accessibility.Public ? CanBeSet(property) : attributes.Any(attribute => JsonNames.IsJson(attribute, "JsonIncludeAttribute"));
    }

    // A property that only computes is no field of the object, though it is written: the API server would take it away again.
    private static bool CanBeSet(IPropertySymbol property) =>
        property.SetMethod is not null
        || property.IsAbstract
        || property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool IsLeftOut(AttributeData attribute) =>
        JsonNames.IsJson(attribute, "JsonExtensionDataAttribute")
        || (JsonNames.IsJson(attribute, "JsonIgnoreAttribute") && attribute.NamedArguments.All(named => named.Key != "Condition" || Equals(named.Value.Value, 1)));
}
