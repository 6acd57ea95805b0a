using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Analysis;

/// <summary>The types of a file that carry attributes at all, by name: found once per file, however often others are edited.</summary>
internal static class AnnotatedSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> OfTrees = new();

    public static IReadOnlyList<string> TypeNamesIn(SyntaxTree tree, CancellationToken cancellation) =>
        OfTrees.TryGetValue(tree, out var names) ? names : OfTrees.GetValue(tree, key => Find(key, cancellation));

    private static string[] Find(SyntaxTree tree, CancellationToken cancellation) =>
    [
        .. tree.GetRoot(cancellation).DescendantNodes(HoldsTypes)
            .OfType<TypeDeclarationSyntax>()
            .Where(type => type.AttributeLists.Count > 0)
            .Select(type => type.Identifier.ValueText)
            .Distinct(),
    ];

    private static bool HoldsTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
}
