using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>An array, a list, a set, or what a query made.</summary>
internal sealed class ListValue : Value
{
    public ListValue(IEnumerable<Value> items, Origin? origin, bool isSet = false)
        : base(origin)
    {
        Items = [.. items];
        IsSet = isSet;
    }

    public List<Value> Items { get; }

    /// <summary>Whether adding what is there already changes nothing.</summary>
    public bool IsSet { get; }

    public override string Describe() => "a list";
}
