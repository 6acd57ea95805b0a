using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Tree;

/// <summary>A list of values.</summary>
public sealed class SequenceNode : Node, IReadOnlyList<Node>
{
    private readonly List<Node> _items = [];

    private MappingNode[]? _mappings;

    /// <summary>Makes an empty list.</summary>
    public SequenceNode(Origin? origin = null)
        : base(origin)
    {
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public Node this[int index] => _items[index];

    /// <summary>The items that are mappings: kept once the list can no longer change, since nearly every rule asks for them.</summary>
    internal IReadOnlyList<MappingNode> Mappings => IsFrozen ? _mappings ??= [.. _items.OfType<MappingNode>()] : [.. _items.OfType<MappingNode>()];

    /// <summary>Adds a value at the end.</summary>
    public void Add(Node item)
    {
        EnsureNotFrozen();
        _items.Add(item);
    }

    /// <inheritdoc/>
    public override Node Clone()
    {
        var copy = new SequenceNode(Origin);
        copy._items.AddRange(_items.Select(item => item.Clone()));
        return copy;
    }

    /// <inheritdoc/>
    public override Node CloneAt(Origin? origin)
    {
        var copy = new SequenceNode(origin);
        copy._items.AddRange(_items.Select(item => item.CloneAt(origin)));
        return copy;
    }

    /// <summary>Goes through the items.</summary>
    public List<Node>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<Node> IEnumerable<Node>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override bool ContentEquals(Node other) =>
        other is SequenceNode sequence && _items.SequenceEqual(sequence._items);

    private protected override int ContentHash()
    {
        var hash = _items.Count;
        foreach (var item in _items)
        {
            hash = Combine(hash, item.GetHashCode());
        }

        return hash;
    }

    private protected override void FreezeChildren()
    {
        foreach (var item in _items)
        {
            item.Freeze();
        }
    }
}
