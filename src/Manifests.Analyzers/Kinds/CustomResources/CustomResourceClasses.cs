using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Analyzers.Analysis;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>The classes of a compilation that are kinds of the user's own: versions of one kind find one another here, and roles their resources.</summary>
/// <remarks>One list per compilation, kept no longer than it; which types of a file may count is a matter of syntax, and kept per file.</remarks>
internal static class CustomResourceClasses
{
    private const string AttributeName = nameof(CustomResourceDefinitionAttribute);

    private static readonly string ShortName = AttributeName.Substring(0, AttributeName.Length - nameof(Attribute).Length);

    private static readonly ConditionalWeakTable<Compilation, IReadOnlyList<INamedTypeSymbol>> OfCompilations = new();
    private static readonly ConditionalWeakTable<SyntaxTree, Candidates> OfTrees = new();

    /// <summary>The classes, by their full names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> In(Compilation compilation, CancellationToken cancellation) =>
        OfCompilations.TryGetValue(compilation, out var types) ? types : OfCompilations.GetValue(compilation, key => Find(key, cancellation));

    private static IReadOnlyList<INamedTypeSymbol> Find(Compilation compilation, CancellationToken cancellation)
    {
        var candidates = compilation.SyntaxTrees.Select(tree => OfTrees.TryGetValue(tree, out var known) ? known : OfTrees.GetValue(tree, key => Candidates.In(key, cancellation))).ToList();
        var names = new HashSet<string>(
            candidates.Any(candidate => candidate.HasAlias)
                ? compilation.SyntaxTrees.SelectMany(tree => AnnotatedSyntax.TypeNamesIn(tree, cancellation))
                : candidates.SelectMany(candidate => candidate.TypeNames),
            StringComparer.Ordinal);
        return names.Count == 0
            ? []
            : [.. compilation.GetSymbolsWithName(names.Contains, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>()
                .Where(type => type.GetAttributes().Any(attribute => AttributeReader.ShapeOf(attribute)?.Type == typeof(CustomResourceDefinitionAttribute)))
                .OrderBy(TypeNames.FullName, StringComparer.Ordinal)];
    }

    private sealed record Candidates(string[] TypeNames, bool HasAlias)
    {
        public static Candidates In(SyntaxTree tree, CancellationToken cancellation)
        {
            var root = tree.GetRoot(cancellation);
            var types = root.DescendantNodes(HoldsTypes).OfType<TypeDeclarationSyntax>()
                .Where(type => type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => IsMeant(attribute.Name)))
                .Select(type => type.Identifier.ValueText).Distinct();
            var hasAlias = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
                .Any(directive => directive.Alias is not null && directive.Name is { } name && IsMeant(name));
            return new Candidates([.. types], hasAlias);
        }

        private static bool HoldsTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

        private static bool IsMeant(NameSyntax name) => name switch
        {
            QualifiedNameSyntax qualified => IsMeant(qualified.Right),
            AliasQualifiedNameSyntax qualified => IsMeant(qualified.Name),
            SimpleNameSyntax simple => simple.Identifier.ValueText is var text && (text == AttributeName || text == ShortName),
            _ => false,
        };
    }
}
