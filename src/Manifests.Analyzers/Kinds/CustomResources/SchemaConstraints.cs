using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>What System.ComponentModel and its DataAnnotations say of a property, in the words of a schema.</summary>
internal static class SchemaConstraints
{
    private delegate void Writer(AttributeData attribute, MappingNode schema, IPropertySymbol property, ArgumentOrigins? origins);

    private static readonly Dictionary<string, Writer> Writers = new(StringComparer.Ordinal)
    {
        ["DefaultValueAttribute"] = WriteDefault,
        ["AllowedValuesAttribute"] = (attribute, schema, property, origins) => WriteValues(attribute, schema, property, origins),
        ["DeniedValuesAttribute"] = (attribute, schema, property, origins) => WriteValues(attribute, schema.Mapping("not", origins?.Attribute), property, origins),
        ["RangeAttribute"] = WriteRange,
        ["StringLengthAttribute"] = (attribute, schema, _, origins) =>
        {
            Set(schema, "maxLength", attribute, 0, origins);
            SetNamed(schema, "minLength", attribute, "MinimumLength", origins);
        },
        ["MinLengthAttribute"] = (attribute, schema, _, origins) => Set(schema, Bound(schema, "min"), attribute, 0, origins),
        ["MaxLengthAttribute"] = (attribute, schema, _, origins) => Set(schema, Bound(schema, "max"), attribute, 0, origins),
        ["LengthAttribute"] = (attribute, schema, _, origins) =>
        {
            Set(schema, Bound(schema, "min"), attribute, 0, origins);
            Set(schema, Bound(schema, "max"), attribute, 1, origins);
        },
        ["RegularExpressionAttribute"] = WritePattern,
        ["EmailAddressAttribute"] = (_, schema, _, origins) => SetFormat(schema, "email", origins),
        ["UrlAttribute"] = (_, schema, _, origins) => SetFormat(schema, "uri", origins),
        ["Base64StringAttribute"] = (_, schema, _, origins) => SetFormat(schema, "byte", origins),
    };

    /// <summary>Adds what the attributes of a property say.</summary>
    public static void Apply(SchemaProperty property, MappingNode schema, bool withOrigins)
    {
        foreach (var attribute in property.Attributes)
        {
            if (attribute.AttributeClass is { } type && Writers.TryGetValue(type.Name, out var write) && SchemaAttributes.IsAnnotation(attribute, type.Name))
            {
                write(attribute, schema, property.Symbol, withOrigins ? ArgumentOrigins.Of(attribute.ApplicationSyntaxReference) : null);
            }
        }
    }

    private static void WriteDefault(AttributeData attribute, MappingNode schema, IPropertySymbol property, ArgumentOrigins? origins)
    {
        // [DefaultValue(typeof(decimal), "1.5")]: the text is the value.
        var value = attribute.ConstructorArguments.LastOrDefault();
        if (attribute.ConstructorArguments.Length > 0 && SchemaConstants.ToNode(value, schema, OriginAt(attribute, attribute.ConstructorArguments.Length - 1, origins)) is { } node)
        {
            schema.Set("default", node, node.Origin);
        }
    }

    private static void WriteValues(AttributeData attribute, MappingNode schema, IPropertySymbol property, ArgumentOrigins? origins)
    {
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false } list])
        {
            return;
        }

        var origin = origins?.OfParameter(attribute.AttributeConstructor!.Parameters[0]);
        var values = new SequenceNode(origin?.Whole);
        for (var i = 0; i < list.Values.Length; i++)
        {
            values.Add(SchemaConstants.ToNode(list.Values[i], schema, origin?.OfElement(i, list.Values.Length).Whole) ?? ScalarNode.Null(origin?.Whole));
        }

        schema.Set("enum", values);
    }

    private static void WriteRange(AttributeData attribute, MappingNode schema, IPropertySymbol property, ArgumentOrigins? origins)
    {
        var first = attribute.ConstructorArguments.Length - 2;
        if (first < 0 || schema.FindText("type") is not ("integer" or "number"))
        {
            return;
        }

        foreach (var (bound, index, exclusive) in new[] { ("minimum", first, "MinimumIsExclusive"), ("maximum", first + 1, "MaximumIsExclusive") })
        {
            if (SchemaConstants.ToNumber(attribute.ConstructorArguments[index], OriginAt(attribute, index, origins)) is { } number)
            {
                schema.Set(bound, number);
                if (attribute.NamedArguments.Any(named => named.Key == exclusive && Equals(named.Value.Value, true)))
                {
                    schema.Set("exclusive" + char.ToUpperInvariant(bound[0]) + bound.Substring(1), ScalarNode.Boolean(true, origins?.OfProperty(exclusive)?.Whole));
                }
            }
        }
    }

    // .NET asks the whole text to match, the API server any part of it.
    private static void WritePattern(AttributeData attribute, MappingNode schema, IPropertySymbol property, ArgumentOrigins? origins)
    {
        if (attribute.ConstructorArguments is [{ Value: string pattern }])
        {
            var isAnchored = pattern.StartsWith("^", StringComparison.Ordinal) && pattern.EndsWith("$", StringComparison.Ordinal) && pattern.IndexOf('|') < 0;
            schema.Set("pattern", ScalarNode.String(isAnchored ? pattern : "^(?:" + pattern + ")$", OriginAt(attribute, 0, origins)));
        }
    }

    private static string Bound(MappingNode schema, string side) => schema.FindText("type") switch
    {
        "array" => side + "Items",
        "object" => side + "Properties",
        _ => side + "Length",
    };

    private static void SetFormat(MappingNode schema, string format, ArgumentOrigins? origins)
    {
        if (schema.FindText("type") == "string")
        {
            schema.Set("format", ScalarNode.String(format, origins?.Attribute));
        }
    }

    // MaxLength without a number, or with -1, allows any length.
    private static void Set(MappingNode schema, string field, AttributeData attribute, int index, ArgumentOrigins? origins)
    {
        if (index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index].Value is int and >= 0 and var value)
        {
            schema.Set(field, ScalarNode.Integer(value, OriginAt(attribute, index, origins)));
        }
    }

    private static void SetNamed(MappingNode schema, string field, AttributeData attribute, string argument, ArgumentOrigins? origins)
    {
        if (attribute.NamedArguments.FirstOrDefault(named => named.Key == argument).Value.Value is int and > 0 and var value)
        {
            schema.Set(field, ScalarNode.Integer(value, origins?.OfProperty(argument)?.Whole));
        }
    }

    private static Origin? OriginAt(AttributeData attribute, int index, ArgumentOrigins? origins) =>
        attribute.AttributeConstructor is { } constructor && index < constructor.Parameters.Length ? origins?.OfParameter(constructor.Parameters[index])?.Whole : null;
}
