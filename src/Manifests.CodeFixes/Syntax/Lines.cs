using System.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.CodeFixes.Syntax;

/// <summary>How syntax is laid out on lines.</summary>
internal static class Lines
{
    /// <summary>Whether nothing but white space stands before a node on its line.</summary>
    public static bool StartsLine(SyntaxNode node, out string indentation)
    {
        var text = node.SyntaxTree.GetText();
        var start = text.Lines.GetLineFromPosition(node.SpanStart).Start;
        indentation = text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, node.SpanStart));
        return indentation.All(char.IsWhiteSpace);
    }

    /// <summary>How the lines of a file end: as its first one does.</summary>
    public static string EndOfLine(SyntaxTree tree)
    {
        var text = tree.GetText();
        var first = text.Lines[0];
        return first.EndIncludingLineBreak == first.End ? "\n" : text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }
}
