using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Reading;

/// <summary>Where an argument was written, and where each element was if it is a list.</summary>
internal sealed record ArgumentOrigin(Origin Whole, IReadOnlyList<Origin> Elements)
{
    public static ArgumentOrigin Of(ExpressionSyntax expression) => new(Origins.Of(expression), [.. ElementsOf(expression).Select(Origins.Of)]);

    /// <summary>The origin of one element; that of the whole list where the elements were not written one by one.</summary>
    public ArgumentOrigin OfElement(int index, int count) => new(count == Elements.Count ? Elements[index] : Whole, []);

    private static IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        _ => [expression],
    };
}
