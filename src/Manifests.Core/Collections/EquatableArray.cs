using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Manifests.Core.Collections;

/// <summary>A list that never changes and equals any list with equal items: what models of an incremental generator are made of.</summary>
/// <remarks>No struct: of each generic type of the compiler that holds a struct, the runtime must compile a version of its own, in every build anew.</remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public sealed class EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[] _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>Whether two lists are equal.</summary>
    public static bool operator ==(EquatableArray<T>? left, EquatableArray<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(EquatableArray<T>? left, EquatableArray<T>? right) => !(left == right);

    /// <summary>A list with more items at the end.</summary>
    public EquatableArray<T> AddRange(IEnumerable<T> items) => new([.. _items, .. items]);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T>? other) => ReferenceEquals(this, other) || (other is not null && _items.SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in _items)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes equatable lists.</summary>
public static class EquatableArray
{
    /// <summary>A list of the given items; what the compiler calls for <c>[a, b]</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
