using System.Linq;
using Manifests.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes.Syntax;

/// <summary>Writes one more attribute behind another, in that one's layout.</summary>
internal static class AttributePlacement
{
    /// <summary>Adds an attribute.</summary>
    /// <param name="neighbour">The attribute behind which it goes.</param>
    /// <param name="attribute">The attribute, without its brackets.</param>
    /// <param name="document">The file of the neighbour.</param>
    public static Edit Behind(AttributeSyntax neighbour, string attribute, DocumentId document)
    {
        var list = (AttributeListSyntax)neighbour.Parent!;
        return list.Attributes.Count > 1
            ? Insert(document, neighbour.Span.End, "," + Gap(neighbour) + attribute)
            : BehindList(list, "[" + attribute + "]", document);
    }

    // [A, B]: as one more of the list, on a line of its own where the neighbour has one.
    private static string Gap(AttributeSyntax neighbour) =>
        Lines.StartsLine(neighbour, out var indentation) ? Lines.EndOfLine(neighbour.SyntaxTree) + indentation : " ";

    // A list that has its line to itself gets the new one below it, behind its comment; any other gets it at its side.
    private static Edit BehindList(AttributeListSyntax list, string text, DocumentId document)
    {
        var endOfLine = list.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return endOfLine.IsKind(SyntaxKind.EndOfLineTrivia) && Lines.StartsLine(list, out var indentation)
            ? Insert(document, endOfLine.SpanStart, endOfLine + indentation + text)
            : Insert(document, list.Span.End, " " + text);
    }

    private static Edit Insert(DocumentId document, int position, string text) =>
        new(document, new TextSpan(position, 0), text) { StandsBesideOthers = true };
}
