using System;
using System.Collections.Concurrent;
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

    private readonly Argument[] _arguments;
    private readonly int _positionalCount;

    private ArgumentOrigins(AttributeSyntax attribute)
    {
        Attribute = Origins.Of(attribute);
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        _arguments = new Argument[arguments.Count];
        for (var i = 0; i < _arguments.Length; i++)
        {
            var argument = arguments[i];
            _arguments[i] = new Argument(argument.NameEquals?.Name.Identifier.ValueText, argument.NameColon?.Name.Identifier.ValueText, ArgumentOrigin.Of(argument.Expression));
        }

        // Those for the constructor come first; one without a name is for the parameter at its place.
        _positionalCount = Array.FindIndex(_arguments, argument => argument.Property is not null) is >= 0 and var first ? first : _arguments.Length;
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

        var ofTree = OfTrees.GetValue(reference.SyntaxTree, static _ => new(concurrencyLevel: 1, capacity: 11));
        if (!ofTree.TryGetValue(reference.Span, out var origins) && reference.GetSyntax() is AttributeSyntax syntax)
        {
            ofTree[reference.Span] = origins = new ArgumentOrigins(syntax);
        }

        return origins;
    }

    /// <summary>The argument of a constructor's parameter; several that were given one by one for a <c>params</c> count as one list.</summary>
    public ArgumentOrigin? OfParameter(IParameterSymbol parameter)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Parameter == parameter.Name)
            {
                return argument.Origin;
            }
        }

        if (parameter.Ordinal >= _positionalCount || _arguments[parameter.Ordinal].Parameter is not null)
        {
            return null;
        }

        var origin = _arguments[parameter.Ordinal].Origin;
        return parameter.IsParams && _positionalCount > parameter.Ordinal + 1
            ? new ArgumentOrigin(origin.Whole, [.. _arguments.Take(_positionalCount).Skip(parameter.Ordinal).Select(argument => argument.Origin.Whole)])
            : origin;
    }

    /// <summary>The argument that sets a property.</summary>
    public ArgumentOrigin? OfProperty(string name) => Array.FindLast(_arguments, argument => argument.Property == name)?.Origin;

    private sealed record Argument(string? Property, string? Parameter, ArgumentOrigin Origin);
}
