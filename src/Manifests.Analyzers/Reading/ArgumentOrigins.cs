using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Reading;

/// <summary>Where an attribute and each of its arguments were written.</summary>
/// <remarks>
/// A matter of syntax alone, and so kept per file: an edit of one file asks for nothing of this in the others, though the
/// compiler makes new symbols for all.
/// </remarks>
internal sealed class ArgumentOrigins
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<TextSpan, ArgumentOrigins>> OfTrees = new();

    private readonly List<ArgumentOrigin> _positional = [];
    private readonly Dictionary<string, ArgumentOrigin> _ofParameters = [];
    private readonly Dictionary<string, ArgumentOrigin> _ofProperties = [];

    private ArgumentOrigins(AttributeSyntax attribute)
    {
        Attribute = Origins.Of(attribute);
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals is { } property)
            {
                _ofProperties[property.Name.Identifier.ValueText] = ArgumentOrigin.Of(argument.Expression);
            }
            else if (argument.NameColon is { } parameter)
            {
                _ofParameters[parameter.Name.Identifier.ValueText] = ArgumentOrigin.Of(argument.Expression);
            }
            else
            {
                _positional.Add(ArgumentOrigin.Of(argument.Expression));
            }
        }
    }

    /// <summary>The whole attribute, without its brackets.</summary>
    public Origin Attribute { get; }

    /// <summary>The origins of an attribute, or null where it has no syntax.</summary>
    public static ArgumentOrigins? Of(SyntaxReference? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var ofTree = OfTrees.GetOrCreateValue(reference.SyntaxTree);
        if (!ofTree.TryGetValue(reference.Span, out var origins) && reference.GetSyntax() is AttributeSyntax syntax)
        {
            ofTree[reference.Span] = origins = new ArgumentOrigins(syntax);
        }

        return origins;
    }

    /// <summary>The argument of a constructor's parameter; several that were given one by one for a <c>params</c> count as one list.</summary>
    public ArgumentOrigin? OfParameter(IParameterSymbol parameter)
    {
        if (_ofParameters.TryGetValue(parameter.Name, out var named))
        {
            return named;
        }

        if (parameter.Ordinal >= _positional.Count)
        {
            return null;
        }

        return parameter.IsParams && _positional.Count > parameter.Ordinal + 1
            ? new ArgumentOrigin(_positional[parameter.Ordinal].Whole, [.. _positional.Skip(parameter.Ordinal).Select(argument => argument.Whole)])
            : _positional[parameter.Ordinal];
    }

    /// <summary>The argument that sets a property.</summary>
    public ArgumentOrigin? OfProperty(string name) => _ofProperties.TryGetValue(name, out var origin) ? origin : null;
}
