using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Outlines;

/// <summary>The names that pieces of syntax consist of.</summary>
internal static class SyntaxNames
{
    /// <summary>The last part of a name: that of the type itself.</summary>
    public static string LastOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => LastOf(qualified.Right),
        AliasQualifiedNameSyntax qualified => LastOf(qualified.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The names in a piece of syntax.</summary>
    public static IEnumerable<string> In(SyntaxNode? syntax) =>
        syntax is null or LiteralExpressionSyntax ? [] : syntax.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    /// <summary>The names in the arguments of an attribute, without those of its options.</summary>
    public static IEnumerable<string> InArguments(AttributeSyntax attribute) => (attribute.ArgumentList?.Arguments ?? default).SelectMany(argument => In(argument.Expression));

    /// <summary>The names in the constants of a type.</summary>
    public static IEnumerable<string> InConstants(MemberDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax enumeration => enumeration.Members.SelectMany(member => In(member.EqualsValue)),
        TypeDeclarationSyntax declaration => declaration.Members.OfType<FieldDeclarationSyntax>().Where(field => field.Modifiers.Any(SyntaxKind.ConstKeyword))
            .SelectMany(field => field.Declaration.Variables).SelectMany(variable => In(variable.Initializer)),
        _ => [],
    };

    /// <summary>The names in the declarations of a type's properties and fields, without what only runs.</summary>
    public static IReadOnlyList<string> InMembers(MemberDeclarationSyntax type)
    {
        if (type is not TypeDeclarationSyntax declaration)
        {
            return [];
        }

        var parameters = (declaration.ParameterList?.Parameters ?? default).SelectMany(In);
        return [.. parameters.Concat(declaration.Members.SelectMany(OfMember)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> OfMember(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => In(property.Type).Concat(In(property.Initializer)).Concat(property.AttributeLists.SelectMany(In)),
        FieldDeclarationSyntax field => In(field),
        _ => [],
    };
}
