using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Config;

/// <summary>What the initialiser of a list, a dictionary or an object consists of; null where that is only known when it runs.</summary>
internal static class Initializers
{
    /// <summary>The items of a list.</summary>
    public static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax expression, SemanticModel model) => expression switch
    {
        CollectionExpressionSyntax collection => collection.Elements.All(element => element is ExpressionElementSyntax)
            ? [.. collection.Elements.Cast<ExpressionElementSyntax>().Select(element => element.Expression)]
            : null,
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } initializer => [.. initializer.Expressions],
        BaseObjectCreationExpressionSyntax { Initializer: null } creation when HasNoArguments(creation) => [],
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer } creation when HasNoArguments(creation) => [.. initializer.Expressions],
        InvocationExpressionSyntax call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Empty", Parameters.Length: 0, ContainingType.Name: "Array" or "Enumerable" } => [],
        _ => null,
    };

    /// <summary>The keys and values of a dictionary.</summary>
    public static IReadOnlyList<KeyValuePair<string, ExpressionSyntax>>? Entries(ExpressionSyntax expression, SemanticModel model)
    {
        if (expression is CollectionExpressionSyntax { Elements.Count: 0 })
        {
            return [];
        }

        if (expression is not BaseObjectCreationExpressionSyntax creation || !HasNoArguments(creation))
        {
            return null;
        }

        var entries = (creation.Initializer?.Expressions ?? default).Select(item => Entry(item, model)).ToList();
        return entries.All(entry => entry is not null) ? [.. entries.Select(entry => entry!.Value)] : null;
    }

    /// <summary>The members that an object's initialiser sets.</summary>
    public static Dictionary<string, ExpressionSyntax>? Members(ExpressionSyntax expression)
    {
        if (expression is not BaseObjectCreationExpressionSyntax creation || !HasNoArguments(creation))
        {
            return null;
        }

        var members = new Dictionary<string, ExpressionSyntax>();
        foreach (var item in creation.Initializer?.Expressions ?? default)
        {
            if (item is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: not InitializerExpressionSyntax } assignment)
            {
                return null;
            }

            members[name.Identifier.ValueText] = assignment.Right;
        }

        return members;
    }

    private static KeyValuePair<string, ExpressionSyntax>? Entry(ExpressionSyntax item, SemanticModel model)
    {
        var (key, value) = item switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var index }] }, Right: var right } => (index, right),
            InitializerExpressionSyntax { Expressions: [var first, var second] } => (first, second),
            _ => (null, null),
        };
        return key is not null && value is not null && model.GetConstantValue(key) is { HasValue: true, Value: { } constant }
            ? new KeyValuePair<string, ExpressionSyntax>(ConfigText.Of(constant, model.GetTypeInfo(key).Type!), value)
            : null;
    }

    private static bool HasNoArguments(BaseObjectCreationExpressionSyntax creation) => creation.ArgumentList is null or { Arguments.Count: 0 };
}
