using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>Keys and values, in the order in which they were added.</summary>
internal sealed class DictionaryValue : Value
{
    private readonly Dictionary<object, int> _places = [];
    private readonly List<KeyValuePair<ScalarValue, Value>?> _entries = [];

    public DictionaryValue(Origin? origin)
        : base(origin)
    {
    }

    public int Count => _places.Count;

    public IEnumerable<KeyValuePair<ScalarValue, Value>> Entries
    {
        get
        {
            foreach (var entry in _entries.ToArray())
            {
                if (entry is { } present)
                {
                    yield return present;
                }
            }
        }
    }

    public Value? Find(object key) => _places.TryGetValue(key, out var place) ? _entries[place]!.Value.Value : null;

    public void Set(ScalarValue key, Value value)
    {
        var entry = new KeyValuePair<ScalarValue, Value>(key, value);
        if (_places.TryGetValue(key.Content!, out var place))
        {
            _entries[place] = entry;
        }
        else
        {
            _places.Add(key.Content!, _entries.Count);
            _entries.Add(entry);
        }
    }

    public bool Remove(object key)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            return false;
        }

        _places.Remove(key);
        _entries[place] = null;
        return true;
    }

    public override string Describe() => "a dictionary";
}
