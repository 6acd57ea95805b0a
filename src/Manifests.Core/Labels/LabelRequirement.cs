using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Collections;

namespace Manifests.Core.Labels;

/// <summary>What a requirement asks of a label: the operators of Kubernetes' <c>LabelSelectorRequirement</c>.</summary>
public enum LabelOperator
{
    /// <summary>The label has one of the values.</summary>
    In,

    /// <summary>The label has none of the values, or is absent.</summary>
    NotIn,

    /// <summary>The label is present.</summary>
    Exists,

    /// <summary>The label is absent.</summary>
    DoesNotExist,
}

/// <summary>One requirement of a label selector.</summary>
/// <param name="Key">The label.</param>
/// <param name="Operator">What is asked of it.</param>
/// <param name="Values">The values for <see cref="LabelOperator.In"/> and <see cref="LabelOperator.NotIn"/>; empty for the others.</param>
public sealed record LabelRequirement(string Key, LabelOperator Operator, EquatableArray<string> Values)
{
    /// <summary>The value that the label must have, where there is just one.</summary>
    public string? EqualValue => Operator == LabelOperator.In && Values.Count == 1 ? Values[0] : null;

    /// <summary>Whether labels meet the requirement.</summary>
    public bool Matches(IReadOnlyDictionary<string, string> labels)
    {
        var present = labels.TryGetValue(Key, out var value);
        return Operator switch
        {
            LabelOperator.In => present && Values.Contains(value!),
            LabelOperator.NotIn => !present || !Values.Contains(value!),
            LabelOperator.Exists => present,
            _ => !present,
        };
    }

    /// <summary>The requirement in kubectl's syntax.</summary>
    public override string ToString() => Operator switch
    {
        LabelOperator.In when Values.Count == 1 => $"{Key}={Values[0]}",
        LabelOperator.In => $"{Key} in ({string.Join(",", Values)})",
        LabelOperator.NotIn when Values.Count == 1 => $"{Key}!={Values[0]}",
        LabelOperator.NotIn => $"{Key} notin ({string.Join(",", Values)})",
        LabelOperator.Exists => Key,
        _ => "!" + Key,
    };
}
