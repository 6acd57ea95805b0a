using System;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>Constants of attributes as values of a schema.</summary>
internal static class SchemaConstants
{
    /// <summary>A constant; null where it is none that JSON has.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="schema">What it is a value of: a text that stands for a number becomes one.</param>
    /// <param name="origin">Where it was written.</param>
    public static Node? ToNode(TypedConstant constant, MappingNode schema, Origin? origin)
    {
        if (constant.Kind == TypedConstantKind.Array && !constant.IsNull)
        {
            var items = new SequenceNode(origin);
            foreach (var item in constant.Values)
            {
                items.Add(ToNode(item, schema.Find("items") as MappingNode ?? new MappingNode(), origin) ?? ScalarNode.Null(origin));
            }

            return items;
        }

        if (constant.Kind == TypedConstantKind.Enum && constant.Type is INamedTypeSymbol enumeration)
        {
            var member = enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value));
            return member is null ? ToScalar(constant.Value!, schema, origin) : ScalarNode.String(JsonNames.OfEnumMember(member), origin);
        }

        return constant is { Kind: TypedConstantKind.Primitive, Value: { } value } ? ToScalar(value, schema, origin) : null;
    }

    /// <summary>A number, or a text that stands for one; null where it is neither, or has no end.</summary>
    public static ScalarNode? ToNumber(TypedConstant constant, Origin? origin) => constant.Kind != TypedConstantKind.Primitive ? null : constant.Value switch
    {
        string text => Parse(text, origin),
        double number when double.IsInfinity(number) || number is double.MaxValue or double.MinValue => null,
        { } value when value is not bool => Number(value, origin),
        _ => null,
    };

    private static ScalarNode ToScalar(object value, MappingNode schema, Origin? origin) => value switch
    {
        bool truth => ScalarNode.Boolean(truth, origin),
        string text => schema.FindText("type") switch
        {
            "integer" or "number" => Parse(text, origin) ?? ScalarNode.String(text, origin),
            "boolean" when bool.TryParse(text, out var truth) => ScalarNode.Boolean(truth, origin),
            _ => ScalarNode.String(text, origin),
        },
        char character => ScalarNode.String(character.ToString(), origin),
        _ => Number(value, origin),
    };

    private static ScalarNode? Parse(string text, Origin? origin) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? ScalarNode.Integer(whole, origin)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? ScalarNode.Number(number, origin)
        : null;

    private static ScalarNode Number(object value, Origin? origin)
    {
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return value is not (float or double or ulong) ? ScalarNode.Integer(Convert.ToInt64(value, CultureInfo.InvariantCulture), origin)
            : Math.Abs(number) < 1e15 && Math.Floor(number) == number ? ScalarNode.Integer((long)number, origin)
            : ScalarNode.Number(number, origin);
    }
}
