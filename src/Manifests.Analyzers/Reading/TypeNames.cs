using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Manifests.Core.Values;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>The names that follow from the name of a class.</summary>
internal static class TypeNames
{
    /// <summary>The name by which the index and messages know a class: <c>Shop.Orders</c>, <c>Shop.Outer.Inner</c>.</summary>
    public static string FullName(INamedTypeSymbol type)
    {
        var parts = new Stack<string>();
        parts.Push(type.MetadataName);
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            parts.Push(outer.MetadataName);
        }

        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            parts.Push(space.Name);
        }

        return string.Join(".", parts);
    }

    /// <summary>The full name, told apart from that of every other type, also where code that does not compile has several of one name.</summary>
    public static string Identity(INamedTypeSymbol type)
    {
        var nested = type.ContainingType is null ? "" : "+" + Depth(type).ToString(CultureInfo.InvariantCulture);
        var place = 0;
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            place = (place * 31) + PlaceAmongNamesakes(outer);
        }

        return FullName(type) + nested + (place == 0 ? "" : "#" + place.ToString(CultureInfo.InvariantCulture));
    }

    private static int Depth(INamedTypeSymbol type) => type.ContainingType is { } outer ? Depth(outer) + 1 : 0;

    private static int PlaceAmongNamesakes(INamedTypeSymbol type)
    {
        if (type.ContainingSymbol is not INamespaceOrTypeSymbol container)
        {
            return 0;
        }

        var namesakes = container.GetTypeMembers(type.Name, type.Arity);
        return Math.Max(0, namesakes.IndexOf(type, 0, SymbolEqualityComparer.Default));
    }

    /// <summary>A name as Kubernetes likes it: <c>OrdersApi</c> becomes <c>orders-api</c>, <c>HTTPServer2</c> becomes <c>http-server2</c>.</summary>
    public static string KebabCase(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '_')
            {
                Hyphen(kebab);
                continue;
            }

            if (CamelCase.BeginsWord(name, i))
            {
                Hyphen(kebab);
            }

            kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString().Trim('-');
    }

    private static void Hyphen(StringBuilder kebab)
    {
        if (kebab.Length > 0 && kebab[kebab.Length - 1] != '-')
        {
            kebab.Append('-');
        }
    }
}
