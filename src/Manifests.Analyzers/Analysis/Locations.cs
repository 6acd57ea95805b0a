using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Yaml;
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
        if (origin is null)
        {
            return null;
        }

        if (!Trees().TryGetValue(origin.FilePath, out var tree))
        {
            return origin.Line > 0 ? Outside(origin) : null;
        }

        return origin.Start + origin.Length > tree.Length ? null : Location.Create(tree, new TextSpan(origin.Start, origin.Length));
    }

    /// <summary>A place in a file of YAML: at most to the end of its first line, since a whole object under one squiggle tells nothing.</summary>
    public static Location? In(ProjectYamlFile file, Origin? origin)
    {
        if (origin is null || origin.FilePath != file.Content.FilePath || origin.Start > file.Text.Length)
        {
            return null;
        }

        var line = file.Text.Lines.GetLineFromPosition(origin.Start);
        var span = TextSpan.FromBounds(origin.Start, Math.Max(origin.Start, Math.Min(origin.Start + origin.Length, line.End)));
        return Location.Create(origin.FilePath, span, file.Text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>Whether a place lies within the source of a class: only there a class's diagnostics are seen live.</summary>
    public static bool IsWithin(INamedTypeSymbol type, Location location) =>
        type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == location.SourceTree && part.Span.Contains(location.SourceSpan));

    private static Location Outside(Origin origin)
    {
        var start = new LinePosition(origin.Line - 1, origin.Column - 1);
        return Location.Create(origin.FilePath, new TextSpan(origin.Start, 0), new LinePositionSpan(start, start));
    }

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
