using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>Reads an attribute of ours: which property has which value, written where.</summary>
internal static class AttributeReader
{
    /// <summary>Reads an attribute; null where it is none of ours, or so half-typed that the compiler found no constructor.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="withOrigins">Whether to look up where each value was written, which only diagnostics need.</param>
    public static AttributeUse? Read(AttributeData attribute, bool withOrigins)
    {
        if (ShapeOf(attribute) is not { } shape)
        {
            return null;
        }

        var origins = withOrigins ? ArgumentOrigins.Of(attribute.ApplicationSyntaxReference) : null;
        var values = new List<OptionValue>();
        var parameters = attribute.AttributeConstructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        for (var i = 0; i < attribute.ConstructorArguments.Length && i < parameters.Length; i++)
        {
            Add(values, shape.Option(parameters[i].Name), attribute.ConstructorArguments[i], origins?.OfParameter(parameters[i]));
        }

        foreach (var named in attribute.NamedArguments)
        {
            Add(values, shape.Option(named.Key), named.Value, origins?.OfProperty(named.Key));
        }

        return new AttributeUse(shape, values, origins?.Attribute);
    }

    /// <summary>What an attribute describes; null where it is none of ours.</summary>
    public static AttributeShape? ShapeOf(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Manifests", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null } type
            ? AttributeCatalogue.Find(type.Name)
            : null;

    private static void Add(List<OptionValue> values, OptionShape? option, TypedConstant constant, ArgumentOrigin? origin)
    {
        if (option is null || constant.Kind == TypedConstantKind.Error)
        {
            return;
        }

        if (constant is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type })
        {
            values.Add(new OptionValue(option, null, type, origin?.Whole));
        }
        else if (ToNode(constant, origin) is { } node)
        {
            values.Add(new OptionValue(option, node, null, origin?.Whole));
        }
    }

    private static Node? ToNode(TypedConstant constant, ArgumentOrigin? origin)
    {
        if (constant.IsNull)
        {
            return null;
        }

        return constant.Kind switch
        {
            TypedConstantKind.Array => ToSequence(constant.Values, origin),
            TypedConstantKind.Enum => ToEnumName(constant, origin?.Whole),
            TypedConstantKind.Primitive => ToScalar(constant.Value!, origin?.Whole),
            _ => null,
        };
    }

    private static SequenceNode ToSequence(ImmutableArray<TypedConstant> items, ArgumentOrigin? origin)
    {
        var sequence = new SequenceNode(origin?.Whole);
        for (var i = 0; i < items.Length; i++)
        {
            if (ToNode(items[i], origin?.OfElement(i, items.Length)) is { } item)
            {
                sequence.Add(item);
            }
        }

        return sequence;
    }

    // Members of our enums are named as Kubernetes writes them. A number that is no member stays a number, for a rule to refuse.
    private static ScalarNode ToEnumName(TypedConstant constant, Origin? origin)
    {
        var member = constant.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value));
        return member is null ? ToScalar(constant.Value!, origin) : ScalarNode.String(member.Name, origin);
    }

    private static ScalarNode ToScalar(object value, Origin? origin) => value switch
    {
        bool truth => ScalarNode.Boolean(truth, origin),
        string text => ScalarNode.String(LineEnds.Normal(text), origin),
        char character => ScalarNode.String(character.ToString(), origin),
        float or double => ScalarNode.Number(System.Convert.ToDouble(value, CultureInfo.InvariantCulture), origin),
        ulong large when large > long.MaxValue => ScalarNode.String(large.ToString(CultureInfo.InvariantCulture), origin),
        _ => ScalarNode.Integer(System.Convert.ToInt64(value, CultureInfo.InvariantCulture), origin),
    };
}
