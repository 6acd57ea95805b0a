using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Manifests.Analyzers.Outlines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Analysis;

/// <summary>What syntax alone shows of the marks that members may have.</summary>
internal static class AnnotatedSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> AliasesOf = new();

    /// <summary>Whether a member may have <c>[Manifest]</c> or <c>[Patch]</c>: by their names, or by what a <c>using</c> calls them.</summary>
    public static bool MayBeMarked(MemberDeclarationSyntax member) =>
        member.AttributeLists.Count > 0 && member is not BaseTypeDeclarationSyntax
        && member.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => IsMark(SyntaxNames.LastOf(attribute.Name)) || IsAlias(attribute.Name, member.SyntaxTree));

    private static bool IsMark(string name) => name is "Manifest" or "ManifestAttribute" or "Patch" or "PatchAttribute";

    private static bool IsAlias(NameSyntax name, SyntaxTree tree) => name is IdentifierNameSyntax { Identifier.ValueText: var alias }
        && AliasesOf.GetValue(tree, FindAliases).Contains(alias);

    private static HashSet<string> FindAliases(SyntaxTree tree) =>
    [
        .. ((CompilationUnitSyntax)tree.GetRoot()).DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Where(directive => directive is { Alias: not null, NamespaceOrType: NameSyntax target } && IsMark(SyntaxNames.LastOf(target)))
            .Select(directive => directive.Alias!.Name.Identifier.ValueText),
    ];
}
