using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>LINQ on lists that are known. Texts are ordered by their characters.</summary>
internal sealed class QueryMembers : FrameworkFamily
{
    public override IEnumerable<(string Name, Func<CallSite, Value> Compute)> Members =>
    [
        .. Queries.Select(query => ("System.Linq.Enumerable." + query.Name, query.Compute)),
        // What later compilers call on arrays.
        .. Queries.Where(query => query.Name is "Contains" or "SequenceEqual").Select(query => ("System.MemoryExtensions." + query.Name, query.Compute)),
    ];

    private static IEnumerable<(string Name, Func<CallSite, Value> Compute)> Queries =>
    [
        ("Select", site => site.List(site.Items(0).Select((item, i) => Apply(site, 1, item, i)))),
        ("Where", site => site.List(site.Items(0).Where((item, i) => Truth.Of(Apply(site, 1, item, i))))),
        ("SelectMany", SelectMany),
        ("ToList", site => site.List(site.Items(0))),
        ("ToArray", site => site.List(site.Items(0))),
        ("ToHashSet", site => site.List(Comparison.Distinct(site.Items(0)), isSet: true)),
        ("AsEnumerable", site => site[0]),
        ("ToDictionary", ToDictionary),
        ("Concat", site => site.List(site.Items(0).Concat(site.Items(1)))),
        ("Append", site => site.List(site.Items(0).Append(site[1]))),
        ("Prepend", site => site.List(site.Items(0).Prepend(site[1]))),
        ("Distinct", site => site.List(Comparison.Distinct(site.Items(0)))),
        ("DistinctBy", site => site.List(site.Items(0).GroupBy(item => site.Call(1, item), Comparison.ByEquality.Instance).Select(group => group.First()))),
        ("Union", site => site.List(Comparison.Distinct(site.Items(0).Concat(site.Items(1))))),
        ("Except", site => site.List(Comparison.Distinct(site.Items(0)).Except(site.Items(1), Comparison.ByEquality.Instance))),
        ("Intersect", site => site.List(Comparison.Distinct(site.Items(0)).Intersect(site.Items(1), Comparison.ByEquality.Instance))),
        ("Order", site => site.List(site.Items(0).OrderBy(item => item, ByOrder))),
        ("OrderBy", site => site.List(site.Items(0).OrderBy(item => site.Call(1, item), ByOrder))),
        ("OrderByDescending", site => site.List(site.Items(0).OrderByDescending(item => site.Call(1, item), ByOrder))),
        ("Reverse", site => site.List(site.Items(0).Reverse())),
        ("Take", site => site.List(site.Items(0).Take(site.Get<int>(1)))),
        ("Skip", site => site.List(site.Items(0).Skip(site.Get<int>(1)))),
        ("TakeWhile", site => site.List(site.Items(0).TakeWhile((item, i) => Truth.Of(Apply(site, 1, item, i))))),
        ("SkipWhile", site => site.List(site.Items(0).SkipWhile((item, i) => Truth.Of(Apply(site, 1, item, i))))),
        ("Zip", site => site.Count == 3 ? site.List(site.Items(0).Zip(site.Items(1), (left, right) => site.Call(2, left, right))) : throw site.Unsupported()),
        ("Range", Range),
        ("Repeat", Repeat),
        ("Empty", site => site.List([])),
        ("DefaultIfEmpty", site => site.Count == 2 ? site.List(site.Items(0).DefaultIfEmpty(site[1])) : throw site.Unsupported()),
        ("OfType", site => site.List(site.Items(0).Where(item => TypeTest.Is(item, site.TypeArgument(0))))),
        ("Cast", site => site[0]),
        ("Any", site => site.Result(site.Count == 1 ? site.Items(0).Count > 0 : site.Items(0).Any(item => site.Holds(1, item)))),
        ("All", site => site.Result(site.Items(0).All(item => site.Holds(1, item)))),
        ("Count", site => site.Result(Chosen(site).Count)),
        ("Contains", site => site.Result(site.Items(0).Any(item => Comparison.AreEqual(item, site[1])))),
        ("First", site => Chosen(site) is [var first, ..] ? first : throw NoItem()),
        ("FirstOrDefault", site => Chosen(site) is [var first, ..] ? first : site.Default(site.ResultType!)),
        ("Last", site => Chosen(site) is [.., var last] ? last : throw NoItem()),
        ("LastOrDefault", site => Chosen(site) is [.., var last] ? last : site.Default(site.ResultType!)),
        ("Single", site => Chosen(site) is [var only] ? only : throw NoItem()),
        ("SingleOrDefault", site => Chosen(site) switch { [var only] => only, [] => site.Default(site.ResultType!), _ => throw NoItem() }),
        ("ElementAt", site => Indexing.Item(site.List(site.Items(0)), site[1])),
        ("Sum", Sum),
        ("Min", site => Mapped(site).Aggregate((least, item) => Comparison.Order(item, least) < 0 ? item : least)),
        ("Max", site => Mapped(site).Aggregate((most, item) => Comparison.Order(item, most) > 0 ? item : most)),
        ("Aggregate", Aggregate),
        ("SequenceEqual", site => site.Result(site.Items(0).SequenceEqual(site.Items(1), Comparison.ByEquality.Instance))),
    ];

    private static IComparer<Value> ByOrder { get; } = Comparer<Value>.Create(Comparison.Order);

    private static Value Apply(CallSite site, int function, Value item, int index) =>
        site.ParametersOf(function) == 2 ? site.Call(function, item, site.Result(index)) : site.Call(function, item);

    private static Value SelectMany(CallSite site) => site.List(site.Items(0).SelectMany((item, i) =>
    {
        var inner = Sequences.ItemsOf(Apply(site, 1, item, i));
        return site.Count > 2 ? inner.Select(part => site.Call(2, item, part)) : inner;
    }));

    private static Value ToDictionary(CallSite site)
    {
        var dictionary = site.Dictionary();
        foreach (var item in site.Items(0))
        {
            if (site.Count == 1)
            {
                var pair = item as ObjectValue ?? throw site.Unsupported();
                DictionaryMembers.Add(dictionary, pair.Find("Key")?.Value ?? pair.Find("Item1")!.Value, pair.Find("Value")?.Value ?? pair.Find("Item2")!.Value);
            }
            else
            {
                DictionaryMembers.Add(dictionary, site.Call(1, item), site.IsFunction(2) ? site.Call(2, item) : item);
            }
        }

        return dictionary;
    }

    private static Value Range(CallSite site)
    {
        site.Spend(site.Get<int>(1));
        return site.List(Enumerable.Range(site.Get<int>(0), site.Get<int>(1)).Select(number => site.Result(number)));
    }

    private static Value Repeat(CallSite site)
    {
        site.Spend(site.Get<int>(1));
        return site.List(Enumerable.Repeat(site[0], site.Get<int>(1)));
    }

    private static IReadOnlyList<Value> Chosen(CallSite site) => site.IsFunction(1) ? [.. site.Items(0).Where(item => site.Holds(1, item))] : site.Items(0);

    private static IReadOnlyList<Value> Mapped(CallSite site)
    {
        var items = site.IsFunction(1) ? [.. site.Items(0).Select(item => site.Call(1, item))] : site.Items(0);
        return items.Count == 0 ? throw NoItem() : items;
    }

    private static Value Sum(CallSite site)
    {
        var items = site.Items(0).Count == 0 ? [] : Mapped(site);
        var zero = Defaults.Of(site.ResultType!, null) as ScalarValue;
        return site.Result(items.Aggregate(zero?.Content, (sum, item) => item is ScalarValue { Content: { } number } && sum is not null
            ? Arithmetic.Binary(BinaryOperatorKind.Add, sum, number, isChecked: true)
            : throw site.Unsupported()));
    }

    private static Value Aggregate(CallSite site) => site.Count switch
    {
        2 => site.Items(0) is { Count: > 0 } items ? items.Skip(1).Aggregate(items[0], (sum, item) => site.Call(1, sum, item)) : throw NoItem(),
        3 => site.Items(0).Aggregate(site[1], (sum, item) => site.Call(2, sum, item)),
        _ => throw site.Unsupported(),
    };

    private static NotEvaluableException NoItem() => new("there is no such item, so the code would fail when run");
}
