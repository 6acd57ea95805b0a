using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>Dictionaries, in the order in which keys were added.</summary>
internal sealed class DictionaryMembers : FrameworkFamily
{
    public override IEnumerable<(string Name, Func<CallSite, Value> Compute)> Members =>
    [
        ("{}.Count", site => site.Result(Of(site).Count)),
        ("{}.Keys", site => site.List(Of(site).Entries.Select(entry => entry.Key))),
        ("{}.Values", site => site.List(Of(site).Entries.Select(entry => entry.Value))),
        ("{}.this[]", Item),
        ("{}.Item", Item),
        ("{}.ContainsKey", site => site.Result(Of(site).Find(Sequences.Key(site[0]).Content!) is not null)),
        ("{}.Add", Add),
        ("{}.TryAdd", TryAdd),
        ("{}.Remove", site => site.Result(Of(site).Remove(Sequences.Key(site[0]).Content!))),
        ("{}.GetValueOrDefault", GetOrDefault),
        ("System.Collections.Generic.CollectionExtensions.GetValueOrDefault", GetOrDefaultOf),
        ("System.Collections.Generic.Dictionary..ctor", Copy),
        ("System.Collections.Generic.KeyValuePair..ctor", site => site.Pair(site[0], site[1])),
        ("System.Collections.Generic.KeyValuePair.Create", site => site.Pair(site[0], site[1])),
    ];

    public static void Add(DictionaryValue dictionary, Value key, Value value)
    {
        var scalar = Sequences.Key(key);
        if (dictionary.Find(scalar.Content!) is not null)
        {
            throw new NotEvaluableException("the key '" + scalar.Content + "' is there already, so the code would fail when run");
        }

        dictionary.Set(scalar, value);
    }

    private static DictionaryValue Of(CallSite site) => (DictionaryValue)site.Instance!;

    private static Value Item(CallSite site) =>
        Of(site).Find(Sequences.Key(site[0]).Content!) ?? throw new NotEvaluableException("there is no key '" + Sequences.Key(site[0]).Content + "', so the code would fail when run");

    private static Value Add(CallSite site)
    {
        if (site.Count == 1 && site[0] is ObjectValue pair)
        {
            Add(Of(site), pair.Find("Key")!.Value, pair.Find("Value")!.Value);
        }
        else
        {
            Add(Of(site), site[0], site[1]);
        }

        return site.Result(null);
    }

    private static Value TryAdd(CallSite site)
    {
        var isNew = Of(site).Find(Sequences.Key(site[0]).Content!) is null;
        if (isNew)
        {
            Of(site).Set(Sequences.Key(site[0]), site[1]);
        }

        return site.Result(isNew);
    }

    private static Value GetOrDefault(CallSite site) =>
        Of(site).Find(Sequences.Key(site[0]).Content!) ?? (site.Count > 1 ? site[1] : site.Default(site.ResultType!));

    private static Value GetOrDefaultOf(CallSite site) => site[0] is DictionaryValue dictionary
        ? dictionary.Find(Sequences.Key(site[1]).Content!) ?? (site.Count > 2 ? site[2] : site.Default(site.ResultType!))
        : throw site.Unsupported();

    private static Value Copy(CallSite site)
    {
        var copy = site.Dictionary();
        foreach (var pair in site.Count == 0 || site[0] is not (DictionaryValue or ListValue) ? [] : site.Items(0).Cast<ObjectValue>())
        {
            Add(copy, pair.Find("Key")!.Value, pair.Find("Value")!.Value);
        }

        return copy;
    }
}
