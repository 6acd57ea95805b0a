using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Which values are equal, and which comes first.</summary>
internal static class Comparison
{
    /// <summary>Equality as <c>==</c> and <c>Equals</c> have it: by content for values, records and tuples, else by identity.</summary>
    public static bool AreEqual(Value left, Value right) => (left, right) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => throw NotEvaluableException.Said(),
        (ScalarValue first, ScalarValue second) => Equals(first.Content, second.Content),
        (TypeValue first, TypeValue second) => Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(first.Type, second.Type),
        (ObjectValue { Type: null or { IsRecord: true } or { IsTupleType: true } or { IsAnonymousType: true } } first, ObjectValue second) =>
            ReferenceEquals(first, second) || HasEqualMembers(first, second),
        _ => ReferenceEquals(left, right),
    };

    public static IReadOnlyList<Value> Distinct(IEnumerable<Value> values) => [.. values.Distinct(ByEquality.Instance)];

    /// <summary>Order as a comparison of texts by their characters, and of numbers by size.</summary>
    public static int Order(Value left, Value right) => (left, right) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => throw NotEvaluableException.Said(),
        (ScalarValue { Content: string first }, ScalarValue { Content: string second }) => string.CompareOrdinal(first, second),
        (ScalarValue { Content: null }, ScalarValue { Content: null }) => 0,
        (ScalarValue { Content: null }, _) => -1,
        (_, ScalarValue { Content: null }) => 1,
        (ScalarValue { Content: IComparable first }, ScalarValue { Content: { } second }) when first.GetType() == second.GetType() => first.CompareTo(second),
        _ => throw new NotEvaluableException("only texts, numbers and times are evaluated in an order"),
    };

    private static bool HasEqualMembers(ObjectValue first, ObjectValue second) =>
        first.Names.Count() == second.Names.Count()
        && Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(first.Type, second.Type)
        && first.Names.All(name => second.Find(name) is { } other && AreEqual(first.Find(name)!.Value, other.Value));

    private static int Hash(Value value) => value switch
    {
        ScalarValue scalar => scalar.Content?.GetHashCode() ?? 0,
        ObjectValue or TypeValue => 1,
        _ => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value),
    };

    /// <summary>The same for dictionaries and sets.</summary>
    public sealed class ByEquality : IEqualityComparer<Value>
    {
        public static ByEquality Instance { get; } = new();

        public bool Equals(Value? x, Value? y) => x is not null && y is not null && AreEqual(x, y);

        public int GetHashCode(Value obj) => Hash(obj);
    }
}
