using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Config;

/// <summary>Reads an options class: a key for each property that has a value, named as configuration binds it from environment variables.</summary>
internal sealed class OptionsReader
{
    /// <summary>What stands between the levels of a name, since variables cannot have a colon.</summary>
    public const string Separator = "__";

    private const int DeepestLevel = 16;

    private readonly Compilation _compilation;
    private readonly bool _keepsUnset;
    private readonly CancellationToken _cancellation;
    private readonly List<ConfigEntry> _entries = [];
    private readonly List<UnknownValue> _unknown = [];

    /// <summary>Makes a reader.</summary>
    /// <param name="compilation">What the initialisers are part of.</param>
    /// <param name="keepsUnset">Whether a property without a value has a key all the same.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public OptionsReader(Compilation compilation, bool keepsUnset, CancellationToken cancellation)
    {
        _compilation = compilation;
        _keepsUnset = keepsUnset;
        _cancellation = cancellation;
    }

    public IReadOnlyList<ConfigEntry> Entries => _entries;

    public IReadOnlyList<UnknownValue> Unknown => _unknown;

    public void Read(INamedTypeSymbol type, string prefix) => ReadProperties(type, prefix, [], 0);

    private void ReadProperties(INamedTypeSymbol type, string prefix, Dictionary<string, ExpressionSyntax> given, int level)
    {
        _cancellation.ThrowIfCancellationRequested();
        foreach (var property in OptionProperties.Of(type))
        {
            var value = given.TryGetValue(property.Name, out var expression) ? expression : OptionProperties.InitializerOf(property);
            var syntax = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation);
            var name = new Place(prefix + OptionProperties.NameOf(property), KeyOrigin(syntax), level);
            ReadValue(name, property.Type, value);
        }
    }

    private void ReadValue(Place place, ITypeSymbol type, ExpressionSyntax? expression)
    {
        expression = WithoutMarks(expression);
        var model = expression is null || !_compilation.ContainsSyntaxTree(expression.SyntaxTree) ? null : _compilation.GetSemanticModel(expression.SyntaxTree);
        var constant = model?.GetConstantValue(expression!, _cancellation) ?? default;
        if (model is null || expression is null || constant is { HasValue: true, Value: null })
        {
            if (_keepsUnset && IsScalar(type))
            {
                _entries.Add(new ConfigEntry(place.Key, "", place.Origin, place.Origin));
            }

            return;
        }

        var text = constant.HasValue ? ConfigText.Of(constant.Value!, type) : KnownValues.TextOf(expression, model, _cancellation);
        if (text is not null)
        {
            _entries.Add(new ConfigEntry(place.Key, text, place.Origin, Origins.Of(expression)));
        }
        else if (place.Level >= DeepestLevel || !ReadComposite(place, type, expression, model))
        {
            _unknown.Add(new UnknownValue(place.Key, Origins.Of(expression)));
        }
    }

    private bool ReadComposite(Place place, ITypeSymbol type, ExpressionSyntax expression, SemanticModel model)
    {
        if (CollectionTypes.DictionaryValue(type) is { } valueType)
        {
            return Initializers.Entries(expression, model) is { } entries && ReadEach(entries.Select(entry => (entry.Key, entry.Value)), place, valueType);
        }

        if (CollectionTypes.Element(type) is { } elementType)
        {
            return Initializers.Elements(expression, model) is { } elements
                && ReadEach(elements.Select((element, i) => (i.ToString(CultureInfo.InvariantCulture), element)), place, elementType);
        }

        if (expression is BaseObjectCreationExpressionSyntax && model.GetTypeInfo(expression, _cancellation).Type is INamedTypeSymbol created
            && created.DeclaringSyntaxReferences.Length > 0 && Initializers.Members(expression) is { } members)
        {
            ReadProperties(created, place.Key + Separator, members, place.Level + 1);
            return true;
        }

        return false;
    }

    private bool ReadEach(IEnumerable<(string Name, ExpressionSyntax Value)> items, Place place, ITypeSymbol type)
    {
        foreach (var (name, value) in items)
        {
            ReadValue(new Place(place.Key + Separator + name, place.Origin, place.Level + 1), type, value);
        }

        return true;
    }

    private static ExpressionSyntax? WithoutMarks(ExpressionSyntax? expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => WithoutMarks(inner.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => WithoutMarks(sure.Operand),
        _ => expression,
    };

    private static bool IsScalar(ITypeSymbol type) => CollectionTypes.Element(type) is null && CollectionTypes.DictionaryValue(type) is null
        && (ConfigText.Underlying(type) is { IsValueType: true } or { SpecialType: SpecialType.System_String } or { Name: "Uri" });

    private static Origin? KeyOrigin(SyntaxNode? syntax) => syntax switch
    {
        PropertyDeclarationSyntax property => Origins.Of(property.Identifier),
        ParameterSyntax parameter => Origins.Of(parameter.Identifier),
        _ => null,
    };

    private readonly record struct Place(string Key, Origin? Origin, int Level);
}
