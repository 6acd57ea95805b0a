using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>What a class or property says of itself: <c>[Description]</c>, <c>[Display(Description = …)]</c>, else the summary of its XML docs.</summary>
internal static class SchemaDescriptions
{
    public static string? Of(ISymbol symbol, bool hasSource, CancellationToken cancellation) =>
        symbol.GetAttributes().FirstOrDefault(attribute => SchemaAttributes.IsAnnotation(attribute, "DescriptionAttribute"))?.ConstructorArguments is [{ Value: string description }] ? description
        : symbol.GetAttributes().FirstOrDefault(attribute => SchemaAttributes.IsAnnotation(attribute, "DisplayAttribute"))?.Text("Description")
        ?? (hasSource ? Summary(symbol, cancellation) : null);

    // From the text of the comment itself: the compiler only looks into docs when it is asked to write the documentation file, and an editor always does.
    private static string? Summary(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellation);
            var text = syntax is ParameterSyntax parameter ? ParameterText(parameter, symbol.Name) : Element(Comment(syntax), "summary", _ => true);
            if (!string.IsNullOrEmpty(text))
            {
                return text;
            }
        }

        return null;
    }

    private static string? ParameterText(ParameterSyntax parameter, string name) =>
        Element(Comment(parameter.Parent?.Parent), "param", element => (string?)element.Attribute("name") == name);

    private static string Comment(SyntaxNode? syntax) => syntax is null ? "" : string.Concat(syntax.GetLeadingTrivia().SelectMany(Lines));

    private static IEnumerable<string> Lines(SyntaxTrivia trivia)
    {
        if (!trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
            && !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && !trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
        {
            yield break;
        }

        var text = trivia.ToFullString();
        if (text.TrimStart().StartsWith("/**", StringComparison.Ordinal))
        {
            foreach (var line in text.Trim().TrimStart('/').Replace("*/", "").Split('\n'))
            {
                yield return line.Trim().TrimStart('*') + "\n";
            }

            yield break;
        }

        foreach (var line in text.Split('\n').Select(line => line.TrimStart()))
        {
            if (line.StartsWith("///", StringComparison.Ordinal) && !line.StartsWith("////", StringComparison.Ordinal))
            {
                yield return line.Substring(3) + "\n";
            }
        }
    }

    private static string? Element(string comment, string name, Func<XElement, bool> isMeant)
    {
        if (comment.Length == 0)
        {
            return null;
        }

        try
        {
            var element = XElement.Parse("<doc>" + comment + "</doc>").Elements(name).FirstOrDefault(isMeant);
            return element is null ? null : Regex.Replace(string.Concat(element.Nodes().Select(Text)), "\\s+", " ", RegexOptions.CultureInvariant).Trim();
        }
        catch (XmlException)
        {
            // Half-typed docs: the compiler has its own words for that.
            return null;
        }
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Nodes().Any() => string.Concat(element.Nodes().Select(Text)) + (element.Name.LocalName == "para" ? "\n" : ""),
        XElement element => Reference(((string?)element.Attribute("cref") ?? (string?)element.Attribute("langword") ?? (string?)element.Attribute("name") ?? "").Split('(')[0]),
        _ => "",
    };

    private static string Reference(string name) => name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
}
