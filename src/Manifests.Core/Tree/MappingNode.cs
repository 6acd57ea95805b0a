using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Manifests.Core.Tree;

/// <summary>One field of a mapping.</summary>
/// <param name="Key">The field's name.</param>
/// <param name="Value">The field's value.</param>
/// <param name="KeyOrigin">Where the name was written, or null where a reader supplied it.</param>
public readonly record struct MappingEntry(string Key, Node Value, Origin? KeyOrigin = null);

/// <summary>Named values, in the order in which they were added.</summary>
/// <remarks>Kubernetes gives the order no meaning, but people read the YAML: so the order counts for equality too.</remarks>
public sealed class MappingNode : Node, IReadOnlyList<MappingEntry>
{
    // Looking through a few names beats hashing them; a ConfigMap can have thousands.
    private const int LongestWithoutIndex = 16;

    private readonly List<MappingEntry> _entries = [];

    // Where each name is; made when a long mapping is first asked, and null until then and after changes that move entries.
    private Dictionary<string, int>? _index;

    /// <summary>Makes a mapping without fields.</summary>
    public MappingNode(Origin? origin = null)
        : base(origin)
    {
    }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public MappingEntry this[int index] => _entries[index];

    /// <summary>The value of a field, or null where there is none.</summary>
    public Node? this[string key]
    {
        get
        {
            var index = IndexOf(key);
            return index < 0 ? null : _entries[index].Value;
        }
    }

    /// <summary>The value of the field that a part of a text names, or null where there is none.</summary>
    internal Node? Find(string text, int start, int length)
    {
        if (start == 0 && length == text.Length)
        {
            return this[text];
        }

        if (_entries.Count > LongestWithoutIndex)
        {
            return this[text.Substring(start, length)];
        }

        foreach (var entry in _entries)
        {
            if (entry.Key.Length == length && string.CompareOrdinal(entry.Key, 0, text, start, length) == 0)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Gives a field its value, in its old place where it had one.</summary>
    public void Set(string key, Node value, Origin? keyOrigin = null)
    {
        EnsureNotFrozen();
        var entry = new MappingEntry(key, value, keyOrigin);
        var index = IndexOf(key);
        if (index < 0)
        {
            _entries.Add(entry);
            _index?.Add(key, _entries.Count - 1);
        }
        else
        {
            _entries[index] = entry;
        }
    }

    /// <summary>Takes a field away; false where there was none.</summary>
    public bool Remove(string key)
    {
        EnsureNotFrozen();
        var index = IndexOf(key);
        if (index < 0)
        {
            return false;
        }

        _entries.RemoveAt(index);
        _index = null;
        return true;
    }

    /// <summary>The mapping that a field holds, made where the field is absent or holds something else.</summary>
    public MappingNode Mapping(string key, Origin? origin = null)
    {
        if (this[key] is MappingNode mapping)
        {
            return mapping;
        }

        mapping = new MappingNode(origin);
        Set(key, mapping);
        return mapping;
    }

    /// <summary>The list that a field holds, made where the field is absent or holds something else.</summary>
    public SequenceNode Sequence(string key, Origin? origin = null)
    {
        if (this[key] is SequenceNode sequence)
        {
            return sequence;
        }

        sequence = new SequenceNode(origin);
        Set(key, sequence);
        return sequence;
    }

    /// <summary>Puts the fields into another order; fields of the same rank keep theirs.</summary>
    public void Sort(Func<string, int> rank)
    {
        EnsureNotFrozen();
        _index = null;

        // By insertion: most mappings are short, or in their order already.
        for (var i = 1; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            var own = rank(entry.Key);
            var place = i;
            for (; place > 0 && rank(_entries[place - 1].Key) > own; place--)
            {
                _entries[place] = _entries[place - 1];
            }

            _entries[place] = entry;
        }
    }

    /// <inheritdoc/>
    public override Node Clone()
    {
        var copy = new MappingNode(Origin);
        copy._entries.AddRange(_entries.Select(entry => entry with { Value = entry.Value.Clone() }));
        return copy;
    }

    /// <inheritdoc/>
    public override Node CloneAt(Origin? origin)
    {
        var copy = new MappingNode(origin);
        copy._entries.AddRange(_entries.Select(entry => new MappingEntry(entry.Key, entry.Value.CloneAt(origin), origin)));
        return copy;
    }

    /// <summary>Goes through the fields.</summary>
    public List<MappingEntry>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<MappingEntry> IEnumerable<MappingEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key)
    {
        if (_entries.Count > LongestWithoutIndex)
        {
            return Index().TryGetValue(key, out var position) ? position : -1;
        }

        for (var i = 0; i < _entries.Count; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        if (Volatile.Read(ref _index) is { } known)
        {
            return known;
        }

        // Threads that share a frozen tree may each make one; they are the same.
        var index = new Dictionary<string, int>(_entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
        {
            index[_entries[i].Key] = i;
        }

        Volatile.Write(ref _index, index);
        return index;
    }

    private protected override bool ContentEquals(Node other)
    {
        if (other is not MappingNode mapping || mapping.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!string.Equals(_entries[i].Key, mapping._entries[i].Key, StringComparison.Ordinal)
                || !_entries[i].Value.Equals(mapping._entries[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    private protected override int ContentHash()
    {
        var hash = Count;
        foreach (var entry in _entries)
        {
            hash = Combine(Combine(hash, StringComparer.Ordinal.GetHashCode(entry.Key)), entry.Value.GetHashCode());
        }

        return hash;
    }

    private protected override void FreezeChildren()
    {
        foreach (var entry in _entries)
        {
            entry.Value.Freeze();
        }
    }
}
