using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Lists and dictionaries as what they have in common.</summary>
internal static class Sequences
{
    /// <summary>The items of whatever <c>foreach</c> goes through.</summary>
    public static IReadOnlyList<Value> ItemsOf(Value value) => value switch
    {
        ListValue list => [.. list.Items],
        DictionaryValue dictionary => [.. dictionary.Entries.Select(entry => Pair(entry.Key, entry.Value, dictionary.Origin))],
        ScalarValue { Content: string text } scalar => [.. text.Select(c => new ScalarValue(c, null, scalar.Origin))],
        UnknownValue => throw NotEvaluableException.Said(),
        ScalarValue { Content: null } => throw new NotEvaluableException(Reasons.Null),
        _ => throw new NotEvaluableException("it is " + value.Describe() + ", of which the items are not known"),
    };

    /// <summary>A key with its value.</summary>
    public static Value Pair(Value key, Value value, Origin? origin)
    {
        var pair = new ObjectValue(null, origin);
        pair.Set("Key", key, null);
        pair.Set("Value", value, null);
        return pair;
    }

    /// <summary>The key of a dictionary as .NET compares it.</summary>
    public static ScalarValue Key(Value key) => key switch
    {
        ScalarValue { Content: not null } scalar => scalar,
        UnknownValue => throw NotEvaluableException.Said(),
        _ => throw new NotEvaluableException("only texts, numbers and enum members are evaluated as keys of a dictionary"),
    };
}
