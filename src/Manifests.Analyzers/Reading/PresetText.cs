using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Collections;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>Attributes of a preset as text, to cross from the project that declares it to those that use it.</summary>
/// <remarks>A value is a letter for its kind and its text; a list, the values of its items behind their lengths.</remarks>
internal static class PresetText
{
    public static PresetPart Write(string preset, int place, AttributeUse use) => new(
        preset,
        place,
        use.Shape.Type.Name,
        use.Values.Select(value => new PresetOption(value.Option.Name, value.Type is { } type ? "t" + MetadataName(type) : Write(value.Node!))).ToEquatableArray());

    /// <summary>Reads an attribute back; null where this version does not know it.</summary>
    public static AttributeUse? Read(PresetPart part, IAssemblySymbol assembly)
    {
        if (AttributeCatalogue.Find(part.Attribute) is not { } shape)
        {
            return null;
        }

        var values = part.Options.Select(option => shape.Option(option.Name) is { } known ? Read(known, option.Value, assembly) : null).OfType<OptionValue>();
        return new AttributeUse(shape, [.. values], origin: null);
    }

    private static OptionValue? Read(OptionShape option, string text, IAssemblySymbol assembly)
    {
        if (text.StartsWith("t", StringComparison.Ordinal))
        {
            return assembly.GetTypeByMetadataName(text.Substring(1)) is { } type ? new OptionValue(option, null, type, null) : null;
        }

        return Read(text) is { } node ? new OptionValue(option, node, null, null) : null;
    }

    private static string Write(Node node) => node switch
    {
        SequenceNode items => "l" + string.Concat(items.Select(Write).Select(item => item.Length.ToString(CultureInfo.InvariantCulture) + ":" + item)),
        ScalarNode { Type: ScalarType.Integer } number => "i" + number.Text,
        ScalarNode { Type: ScalarType.Boolean } truth => "b" + truth.Text,
        ScalarNode { Type: ScalarType.Number } number => "n" + number.Text,
        ScalarNode text => "s" + text.Text,
        _ => "s",
    };

    private static Node? Read(string text, bool isItem = false)
    {
        var rest = text.Length == 0 ? "" : text.Substring(1);
        return text.Length == 0 ? null : text[0] switch
        {
            // No option is a list of lists, and a damaged index must not make us go deeper than there is room.
            'l' when !isItem => ReadItems(rest),
            'i' when long.TryParse(rest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => ScalarNode.Integer(number),
            'b' => ScalarNode.Boolean(rest == "true"),
            'n' when double.TryParse(rest, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => ScalarNode.Number(number),
            's' => ScalarNode.String(rest),
            _ => null,
        };
    }

    private static SequenceNode ReadItems(string text)
    {
        var items = new SequenceNode();
        for (var colon = text.IndexOf(':'); colon > 0; colon = text.IndexOf(':'))
        {
            if (!int.TryParse(text.Substring(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > text.Length - colon - 1)
            {
                break;
            }

            if (Read(text.Substring(colon + 1, length), isItem: true) is { } item)
            {
                items.Add(item);
            }

            text = text.Substring(colon + 1 + length);
        }

        return items;
    }

    private static string MetadataName(INamedTypeSymbol type)
    {
        var parts = new Stack<string>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            parts.Push(outer.MetadataName);
        }

        var space = type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." : "";
        return space + string.Join("+", parts);
    }
}
