using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Models;

/// <summary>Bytes as a list of values, and back.</summary>
internal static class Bytes
{
    public static byte[] Of(Value value) =>
        [.. Sequences.ItemsOf(value).Select(item => item is ScalarValue { Content: byte part } ? part : item is UnknownValue ? throw NotEvaluableException.Said() : throw new NotEvaluableException("only bytes are evaluated here"))];

    public static IEnumerable<Value> ToItems(byte[] bytes) => bytes.Select(part => new ScalarValue(part, null, null));
}
