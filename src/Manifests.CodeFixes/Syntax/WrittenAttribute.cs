using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.CodeFixes.Syntax;

/// <summary>An attribute of ours, with what it says and how it is written.</summary>
internal sealed record WrittenAttribute(AttributeUse Use, AttributeSyntax Syntax)
{
    /// <summary>Whether it makes an object.</summary>
    public bool MakesObject => Use.Shape.Object is not null;

    /// <summary>Whether it is an attribute of a type.</summary>
    public bool Is<TAttribute>() => typeof(TAttribute).IsAssignableFrom(Use.Shape.Type);

    /// <summary>The attributes of ours on a class, over all its parts, in the order in which they are written.</summary>
    public static IReadOnlyList<WrittenAttribute> On(INamedTypeSymbol type, CancellationToken cancellation) =>
    [
        .. from attribute in AnnotatedType.InSourceOrder(type)
           let syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax
           where syntax is not null
           let use = AttributeReader.Read(attribute, withOrigins: false)
           where use is not null
           select new WrittenAttribute(use, syntax),
    ];

    /// <summary>The file that it stands in, where that is one that can be edited.</summary>
    public Document? DocumentIn(Project project) => project.GetDocument(Syntax.SyntaxTree) is { } document and not SourceGeneratedDocument ? document : null;
}
