using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Analysis;

/// <summary>From origins back to places in the source that the compiler knows, so that <c>#pragma</c> and <c>SuppressMessage</c> hold.</summary>
internal sealed class Locations
{
    private readonly Compilation _compilation;
    private Dictionary<string, SyntaxTree>? _trees;

    public Locations(Compilation compilation) => _compilation = compilation;

    public Location? Of(Origin? origin)
    {
        if (origin is null || !Trees().TryGetValue(origin.FilePath, out var tree) || origin.Start + origin.Length > tree.Length)
        {
            return null;
        }

        return Location.Create(tree, new TextSpan(origin.Start, origin.Length));
    }

    /// <summary>Whether a place lies within the source of a class: only there a class's diagnostics are seen live.</summary>
    public static bool IsWithin(INamedTypeSymbol type, Location location) =>
        type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == location.SourceTree && part.Span.Contains(location.SourceSpan));

    private Dictionary<string, SyntaxTree> Trees()
    {
        if (_trees is null)
        {
            var trees = new Dictionary<string, SyntaxTree>();
            foreach (var tree in _compilation.SyntaxTrees)
            {
                trees[tree.FilePath] = tree;
            }

            _trees = trees;
        }

        return _trees;
    }
}
