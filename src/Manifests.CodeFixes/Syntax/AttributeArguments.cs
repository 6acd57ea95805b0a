using System.Collections.Generic;
using System.Linq;
using Manifests.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes.Syntax;

/// <summary>Adds and removes arguments of an attribute, each laid out as its neighbours are.</summary>
internal static class AttributeArguments
{
    /// <summary>The argument that sets a property, or null.</summary>
    public static AttributeArgumentSyntax? Setting(this AttributeSyntax attribute, string property) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);

    /// <summary>Adds an argument behind all others.</summary>
    public static Edit Append(this AttributeSyntax attribute, string argument, DocumentId document)
    {
        if (attribute.ArgumentList is not { } list)
        {
            return new Edit(document, new TextSpan(attribute.Name.Span.End, 0), "(" + argument + ")");
        }

        if (list.Arguments.LastOrDefault() is not { Span.IsEmpty: false } last)
        {
            // No argument yet, or one that is still to be typed behind its comma.
            var position = list.Arguments.Count == 0 ? list.OpenParenToken.Span.End : list.Arguments.Last().SpanStart;
            return new Edit(document, new TextSpan(position, 0), argument);
        }

        return new Edit(document, new TextSpan(last.Span.End, 0), "," + Gap(last) + argument);
    }

    /// <summary>Puts an argument before all others.</summary>
    public static Edit Prepend(this AttributeSyntax attribute, string argument, DocumentId document) =>
        attribute.ArgumentList is { Arguments.Count: > 0 } list
            ? new Edit(document, new TextSpan(list.Arguments[0].SpanStart, 0), argument + ", ")
            : attribute.Append(argument, document);

    /// <summary>Removes an argument with its comma, and the brackets where they would be left empty.</summary>
    public static IEnumerable<Edit> Remove(AttributeArgumentSyntax argument, DocumentId document)
    {
        var list = (AttributeArgumentListSyntax)argument.Parent!;
        var index = list.Arguments.IndexOf(argument);
        if (list.Arguments.Count == 1)
        {
            return [new Edit(document, HasComment(list, list.Span) ? argument.Span : list.Span, "")];
        }

        var comma = list.Arguments.GetSeparator(index == 0 ? 0 : index - 1);
        var together = index == 0
            ? TextSpan.FromBounds(argument.SpanStart, list.Arguments[1].SpanStart)
            : TextSpan.FromBounds(list.Arguments[index - 1].Span.End, argument.Span.End);
        return HasComment(list, together)
            ? [new Edit(document, argument.Span, ""), new Edit(document, comma.Span, "")]
            : [new Edit(document, together, "")];
    }

    private static bool HasComment(SyntaxNode node, TextSpan span) => node.DescendantTrivia(span)
        .Any(trivia => span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    // One space, or a new line where the arguments stand below one another.
    private static string Gap(AttributeArgumentSyntax argument) =>
        Lines.StartsLine(argument, out var indentation) ? Lines.EndOfLine(argument.SyntaxTree) + indentation : " ";
}
