using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Analysis;

/// <summary>The types of a file that carry attributes, or members that do by which an object may be made, by name: found once per file, however often others are edited.</summary>
internal static class AnnotatedSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> OfTrees = new();
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> AliasesOf = new();

    public static IReadOnlyList<string> TypeNamesIn(SyntaxTree tree, CancellationToken cancellation) =>
        OfTrees.TryGetValue(tree, out var names) ? names : OfTrees.GetValue(tree, key => Find(key, cancellation));

    private static string[] Find(SyntaxTree tree, CancellationToken cancellation) =>
    [
        .. tree.GetRoot(cancellation).DescendantNodes(HoldsTypes)
            .OfType<TypeDeclarationSyntax>()
            .Where(type => type.AttributeLists.Count > 0 || type.Members.Any(MayBeMarked))
            .Select(type => type.Identifier.ValueText)
            .Distinct(),
    ];

    /// <summary>Whether a member may have <c>[Manifest]</c> or <c>[Patch]</c>: by their names, or by what a <c>using</c> calls them.</summary>
    public static bool MayBeMarked(MemberDeclarationSyntax member) =>
        member.AttributeLists.Count > 0 && member is not BaseTypeDeclarationSyntax
        && member.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => IsMark(NameOf(attribute.Name)) || IsAlias(attribute.Name, member.SyntaxTree));

    private static bool IsMark(string name) => name is "Manifest" or "ManifestAttribute" or "Patch" or "PatchAttribute";

    private static bool IsAlias(NameSyntax name, SyntaxTree tree) => name is IdentifierNameSyntax { Identifier.ValueText: var alias }
        && AliasesOf.GetValue(tree, FindAliases).Contains(alias);

    private static HashSet<string> FindAliases(SyntaxTree tree) =>
    [
        .. ((CompilationUnitSyntax)tree.GetRoot()).DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Where(directive => directive is { Alias: not null, NamespaceOrType: NameSyntax target } && IsMark(NameOf(target)))
            .Select(directive => directive.Alias!.Name.Identifier.ValueText),
    ];

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static bool HoldsTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
}
