using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>Lists, arrays and sets.</summary>
internal sealed class ListMembers : FrameworkFamily
{
    private const int MaxItems = 100_000;

    public override IEnumerable<(string Name, Func<CallSite, Value> Compute)> Members =>
    [
        ("[].Count", site => site.Result(Items(site).Count)),
        ("[].Length", site => site.Result(Items(site).Count)),
        ("[].this[]", site => Indexing.Item(site.Instance!, site[0])),
        ("[].Item", site => Indexing.Item(site.Instance!, site[0])),
        ("[].Add", site => site.Result(Add((ListValue)site.Instance!, site[0]))),
        ("[].AddRange", AddRange),
        ("[].Insert", Insert),
        ("[].Clear", Clear),
        ("[].Remove", Remove),
        ("[].Contains", site => site.Result(Items(site).Exists(item => Comparison.AreEqual(item, site[0])))),
        ("[].IndexOf", site => site.Result(Items(site).FindIndex(item => Comparison.AreEqual(item, site[0])))),
        ("[].ToArray", site => site.List(Items(site))),
        ("[].ToList", site => site.List(Items(site))),
        ("[].AsReadOnly", site => site.Instance!),
        ("System.Array.Empty", site => site.List([])),
        ("System.Collections.Generic.List..ctor", Copy),
        ("System.Collections.Generic.HashSet..ctor", CopySet),
        ("System.Collections.Immutable.ImmutableArray.Create", Create),
        ("System.Collections.Immutable.ImmutableList.Create", Create),
    ];

    /// <summary>Adds an item; false where a set has it already.</summary>
    public static bool Add(ListValue list, Value item)
    {
        if (list.IsSet && list.Items.Exists(present => Comparison.AreEqual(present, item)))
        {
            return false;
        }

        if (list.Items.Count >= MaxItems)
        {
            throw NotEvaluableException.Fatal("the list gets longer than any that a cluster would take");
        }

        list.Items.Add(item);
        return true;
    }

    private static List<Value> Items(CallSite site) => ((ListValue)site.Instance!).Items;

    private static Value AddRange(CallSite site)
    {
        var added = site.Items(0);
        site.Spend(added.Count);
        foreach (var item in added)
        {
            Add((ListValue)site.Instance!, item);
        }

        return site.Result(null);
    }

    private static Value Insert(CallSite site)
    {
        Items(site).Insert(site.Get<int>(0) == Items(site).Count ? Items(site).Count : Indexing.Check(site.Get<int>(0), Items(site).Count), site[1]);
        return site.Result(null);
    }

    private static Value Clear(CallSite site)
    {
        Items(site).Clear();
        return site.Result(null);
    }

    private static Value Remove(CallSite site)
    {
        var place = Items(site).FindIndex(item => Comparison.AreEqual(item, site[0]));
        if (place >= 0)
        {
            Items(site).RemoveAt(place);
        }

        return site.Result(place >= 0);
    }

    private static Value Copy(CallSite site) => site.List(site.Count == 0 || site.Is<int>(0) ? [] : site.Items(0));

    private static Value CopySet(CallSite site) => site.List(site.Count == 0 || site.Is<int>(0) ? [] : Comparison.Distinct(site.Items(0)), isSet: true);

    private static Value Create(CallSite site) => site.List(site.Count == 1 && site[0] is ListValue list ? list.Items : site.Arguments);
}
