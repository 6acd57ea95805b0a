using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.CodeFixes.Syntax;

/// <summary>How a type of ours is written at a place in the source: as short as the place's <c>using</c>s allow.</summary>
internal static class NamesInSource
{
    private const string Suffix = "Attribute";

    /// <summary>An attribute's name, without the suffix.</summary>
    public static string OfAttribute(Type attribute, SemanticModel model, int position)
    {
        var shortName = attribute.Name.Substring(0, attribute.Name.Length - Suffix.Length);
        return Qualifier(attribute, model, position, alsoHiddenBy: shortName) + shortName;
    }

    /// <summary>An enum's name.</summary>
    public static string OfEnum(Type type, SemanticModel model, int position) => Qualifier(type, model, position, alsoHiddenBy: null) + type.Name;

    private static string Qualifier(Type type, SemanticModel model, int position, string? alsoHiddenBy)
    {
        if (Finds(type.Name, type.FullName!) && (alsoHiddenBy is null || !model.LookupNamespacesAndTypes(position, null, alsoHiddenBy).Any(IsAttribute)))
        {
            return "";
        }

        return Finds(type.Namespace!, type.Namespace!) ? type.Namespace + "." : "global::" + type.Namespace + ".";

        bool Finds(string name, string fullName) =>
            model.LookupNamespacesAndTypes(position, null, name) is [var only] && only.ToDisplayString() == fullName;
    }

    // Both names are looked up for an attribute, but only a class that is one counts: an app may well have a class Service.
    private static bool IsAttribute(ISymbol symbol)
    {
        for (var type = symbol as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (type is { Name: nameof(Attribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
