using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Collections;
using Manifests.Core.Tree;

namespace Manifests.Core.Labels;

/// <summary>A label selector: requirements that must all be met.</summary>
/// <param name="Requirements">The requirements; none at all matches everything.</param>
public sealed record LabelSelector(EquatableArray<LabelRequirement> Requirements)
{
    /// <summary>Whether the selector asks for nothing but labels with one given value: all that a Service can express.</summary>
    public bool IsEqualityOnly => Requirements.All(requirement => requirement.EqualValue is not null);

    /// <summary>Whether labels meet all requirements.</summary>
    public bool Matches(IReadOnlyDictionary<string, string> labels)
    {
        foreach (var requirement in Requirements)
        {
            if (!requirement.Matches(labels))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads a plain map of labels, as a Service's <c>spec.selector</c>.</summary>
    public static LabelSelector FromMap(MappingNode map) => new(
        map.Select(entry => new LabelRequirement(entry.Key, LabelOperator.In, [(entry.Value as ScalarNode)?.Text ?? ""])).ToEquatableArray());

    /// <summary>Reads the API's <c>LabelSelector</c>: <c>matchLabels</c> and <c>matchExpressions</c>.</summary>
    public static LabelSelector FromLabelSelector(MappingNode selector)
    {
        var equalities = selector["matchLabels"] is MappingNode map ? FromMap(map).Requirements : [];
        var expressions = selector.FindItems("matchExpressions").Select(ReadExpression).OfType<LabelRequirement>();
        return new LabelSelector(equalities.AddRange(expressions));
    }

    /// <summary>The selector as a plain map; the requirements that a map cannot express are left out.</summary>
    public MappingNode ToMap(Origin? origin = null)
    {
        var map = new MappingNode(origin);
        foreach (var requirement in Requirements)
        {
            if (requirement.EqualValue is { } value)
            {
                map.Set(requirement.Key, ScalarNode.String(value, origin), origin);
            }
        }

        return map;
    }

    /// <summary>The selector as the API's <c>LabelSelector</c>.</summary>
    public MappingNode ToLabelSelector(Origin? origin = null)
    {
        var selector = new MappingNode(origin);
        var map = ToMap(origin);
        if (map.Count > 0)
        {
            selector.Set("matchLabels", map);
        }

        foreach (var requirement in Requirements.Where(requirement => requirement.EqualValue is null))
        {
            selector.Sequence("matchExpressions", origin).Add(WriteExpression(requirement, origin));
        }

        return selector;
    }

    /// <summary>The selector in kubectl's syntax.</summary>
    public override string ToString() => string.Join(",", Requirements);

    /// <inheritdoc/>
    public bool Equals(LabelSelector? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private static LabelRequirement? ReadExpression(MappingNode expression)
    {
        // Enum.TryParse alone would also take "1" for an operator.
        var written = expression.FindText("operator");
        if (expression.FindText("key") is not { } key || !Enum.TryParse<LabelOperator>(written, out var op) || op.ToString() != written)
        {
            return null;
        }

        var values = expression["values"] is SequenceNode items ? items.OfType<ScalarNode>().Select(item => item.Text) : [];
        return new LabelRequirement(key, op, values.ToEquatableArray());
    }

    private static MappingNode WriteExpression(LabelRequirement requirement, Origin? origin)
    {
        var expression = new MappingNode(origin);
        expression.Set("key", ScalarNode.String(requirement.Key, origin));
        expression.Set("operator", ScalarNode.String(requirement.Operator.ToString(), origin));
        foreach (var value in requirement.Values)
        {
            expression.Sequence("values", origin).Add(ScalarNode.String(value, origin));
        }

        return expression;
    }
}
