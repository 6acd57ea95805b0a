using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Reading;

/// <summary>Finds the expression that each argument of an attribute was written with.</summary>
internal sealed class ArgumentOrigins
{
    private readonly Dictionary<string, List<ExpressionSyntax>> _ofParameters = [];
    private readonly Dictionary<string, ExpressionSyntax> _ofProperties = [];

    public ArgumentOrigins(AttributeSyntax attribute, IMethodSymbol? constructor)
    {
        var position = 0;
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals is { } property)
            {
                _ofProperties[property.Name.Identifier.ValueText] = argument.Expression;
            }
            else if (argument.NameColon is { } named)
            {
                AddParameter(named.Name.Identifier.ValueText, argument.Expression);
            }
            else if (ParameterAt(constructor, position++) is { } parameter)
            {
                AddParameter(parameter.Name, argument.Expression);
            }
        }
    }

    public ArgumentOrigin? OfParameter(string name) =>
        _ofParameters.TryGetValue(name, out var expressions) ? ArgumentOrigin.Of(expressions) : null;

    public ArgumentOrigin? OfProperty(string name) =>
        _ofProperties.TryGetValue(name, out var expression) ? ArgumentOrigin.Of([expression]) : null;

    private void AddParameter(string name, ExpressionSyntax expression)
    {
        if (!_ofParameters.TryGetValue(name, out var expressions))
        {
            _ofParameters[name] = expressions = [];
        }

        expressions.Add(expression);
    }

    private static IParameterSymbol? ParameterAt(IMethodSymbol? constructor, int position)
    {
        if (constructor is null || constructor.Parameters.Length == 0)
        {
            return null;
        }

        var last = constructor.Parameters[constructor.Parameters.Length - 1];
        return position < constructor.Parameters.Length ? constructor.Parameters[position] : last.IsParams ? last : null;
    }
}

/// <summary>Where an argument was written, and where each element was if it is a list.</summary>
internal sealed record ArgumentOrigin(Origin Whole, IReadOnlyList<Origin> Elements)
{
    public static ArgumentOrigin Of(IReadOnlyList<ExpressionSyntax> expressions)
    {
        var elements = expressions.Count == 1 ? ElementsOf(expressions[0]) : expressions;
        return new ArgumentOrigin(Origins.Of(expressions[0]), [.. elements.Select(Origins.Of)]);
    }

    /// <summary>The origin of one element; that of the whole list where the elements were not written one by one.</summary>
    public ArgumentOrigin OfElement(int index, int count) =>
        new(count == Elements.Count ? Elements[index] : Whole, []);

    private static IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        _ => [expression],
    };
}
