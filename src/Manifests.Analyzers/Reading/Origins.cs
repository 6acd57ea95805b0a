using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>From Roslyn's syntax to origins of the tree.</summary>
internal static class Origins
{
    public static Origin Of(SyntaxNode syntax) => new(syntax.SyntaxTree.FilePath, syntax.Span.Start, syntax.Span.Length);

    public static Origin Of(SyntaxToken token) => new(token.SyntaxTree?.FilePath ?? "", token.Span.Start, token.Span.Length);
}
