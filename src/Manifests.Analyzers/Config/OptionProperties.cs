using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Config;

/// <summary>The properties of an options class that .NET's configuration binds.</summary>
internal static class OptionProperties
{
    /// <summary>The properties that can be set from outside, those of base classes first.</summary>
    public static IEnumerable<IPropertySymbol> Of(INamedTypeSymbol type)
    {
        var inherited = type.BaseType is { SpecialType: SpecialType.None } parent ? Of(parent) : [];
        return inherited.Concat(type.GetMembers().OfType<IPropertySymbol>().Where(IsBound));
    }

    /// <summary>The property's name in configuration.</summary>
    public static string NameOf(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "ConfigurationKeyNameAttribute")?.ConstructorArguments is [{ Value: string name }] ? name : property.Name;

    /// <summary>What a property holds from the start, or null where nothing says so.</summary>
    public static ExpressionSyntax? InitializerOf(IPropertySymbol property) => property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        PropertyDeclarationSyntax declared => declared.Initializer?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        _ => null,
    };

    private static bool IsBound(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }
        && (property.SetMethod is { } set ? set.DeclaredAccessibility == Accessibility.Public : IsFilledInPlace(property));

    // Lists and objects that are there from the start need no setter.
    private static bool IsFilledInPlace(IPropertySymbol property) =>
        property.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } && InitializerOf(property) is not null;
}
