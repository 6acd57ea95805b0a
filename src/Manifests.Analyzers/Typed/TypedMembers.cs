using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Analysis;
using Manifests.Analyzers.Evaluation;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Typed;

/// <summary>The members of a class with <c>[Manifest]</c> or <c>[Patch]</c>.</summary>
internal static class TypedMembers
{
    /// <summary>Whether a class has any, on itself or on a member.</summary>
    public static bool AreIn(INamedTypeSymbol type) => Attributes(type).Any(pair => IsOurs(pair.Attribute));

    /// <summary>Whether a class makes objects by its members.</summary>
    public static bool MakeObjects(INamedTypeSymbol type) => Attributes(type).Any(pair => AttributeReader.ShapeOf(pair.Attribute)?.Type == typeof(ManifestAttribute));

    /// <summary>The members, in the order in which they were written.</summary>
    public static IReadOnlyList<TypedMember> Of(INamedTypeSymbol type, bool withOrigins)
    {
        if (!AreIn(type))
        {
            return [];
        }

        var ofClass = type.GetAttributes().Where(IsOurs).Select(attribute => AttributeReader.Read(attribute, withOrigins)).OfType<AttributeUse>().FirstOrDefault();
        var members = type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && !member.IsImplicitlyDeclared);
        return
        [
            .. members.Select(member => Read(member, ofClass, withOrigins)).OfType<TypedMember>()
                .OrderBy(member => member.Symbol.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(member => member.Symbol.Locations[0].SourceSpan.Start),
        ];
    }

    private static TypedMember? Read(ISymbol member, AttributeUse? ofClass, bool withOrigins)
    {
        var own = MayBeMarked(member) ? member.GetAttributes().Where(IsOurs).Select(attribute => AttributeReader.Read(attribute, withOrigins)).OfType<AttributeUse>().FirstOrDefault() : null;
        if ((own ?? ofClass) is not { } use)
        {
            return null;
        }

        var location = member.Locations[0];
        var origin = withOrigins && location.SourceTree is { } tree ? new Origin(tree.FilePath, location.SourceSpan.Start, location.SourceSpan.Length) : null;
        var typed = new TypedMember(member, use, origin) { IsOfClass = own is null };
        return own is null && (typed.Unfit is not null || !IsOfObjects(typed.Type)) ? null : typed;
    }

    private static bool IsOfObjects(ITypeSymbol type) => ModelTypes.IsObject(type) || (Evaluation.Collections.ItemType(type) is { } item && ModelTypes.IsObject(item));

    private static bool IsOurs(AttributeData attribute) => AttributeReader.ShapeOf(attribute)?.Type is { } shape && (shape == typeof(ManifestAttribute) || shape == typeof(PatchAttribute));

    // Most classes have many attributed members and none of ours: syntax says so before the compiler is asked to bind them.
    private static IEnumerable<(ISymbol Symbol, AttributeData Attribute)> Attributes(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            yield return (type, attribute);
        }

        if (!type.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Members.Any(AnnotatedSyntax.MayBeMarked)))
        {
            yield break;
        }

        foreach (var member in type.GetMembers().Where(MayBeMarked))
        {
            foreach (var attribute in member.GetAttributes())
            {
                yield return (member, attribute);
            }
        }
    }

    private static bool MayBeMarked(ISymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } declaration && AnnotatedSyntax.MayBeMarked(declaration);
}
