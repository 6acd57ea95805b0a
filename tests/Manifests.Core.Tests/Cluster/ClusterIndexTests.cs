using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;
using Manifests.Core.Cluster;
using Manifests.Core.Collections;
using Manifests.Core.Labels;
using Manifests.Core.Objects;

namespace Manifests.Core.Tests.Cluster;

public class ClusterIndexTests
{
    private static readonly string[] Namespaces = ["", "a", "b"];
    private static readonly string[] Keys = ["app", "tier", "canary"];
    private static readonly string[] Values = ["", "x", "y", "z"];

    private static readonly Gen<ImmutableSortedDictionary<string, string>> Labels =
        Gen.Select(OneOf(Keys), OneOf(Values)).List[0, 3]
            .Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToImmutableSortedDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

    private static readonly Gen<ClusterObject> Workloads =
        Gen.Select(OneOf("Deployment", "Pod", "Job"), OneOf(Namespaces), Labels, (kind, ns, labels) =>
            ClusterObject.Known(new ObjectFacts("", kind, ns.Length == 0 ? null : ns, "name", null) { Labels = labels }));

    private static readonly Gen<LabelSelector> Selectors =
        Gen.Select(OneOf(Keys), Gen.Enum<LabelOperator>(), OneOf(Values).List[1, 3], (key, op, values) =>
                new LabelRequirement(key, op, op is LabelOperator.In or LabelOperator.NotIn ? values.Distinct().ToEquatableArray() : []))
            .List[0, 3].Select(requirements => new LabelSelector(requirements.ToEquatableArray()));

    [Fact]
    public void Matching_EqualsALookAtEveryPod() =>
        Gen.Select(Workloads.List[0, 20], Selectors, OneOf(Namespaces)).Sample((workloads, selector, text) =>
        {
            var ns = text.Length == 0 ? null : text;
            var expected = workloads.Where(workload => workload.Facts.Namespace == ns && selector.Matches(workload.Facts.Labels)).ToHashSet();
            var found = new ClusterIndex(workloads).PodsMatching(selector, ns).ToList();
            return found.Count == expected.Count && expected.SetEquals(found);
        }, iter: 20_000);

    [Theory]
    [InlineData("app=x", true)]
    [InlineData("app==x", true)]
    [InlineData("app!=x", false)]
    [InlineData("app!=y", true)]
    [InlineData("other!=y", true)]
    [InlineData("app in (x,y)", true)]
    [InlineData("app notin (x,y)", false)]
    [InlineData("other notin (x)", true)]
    [InlineData("app", true)]
    [InlineData("other", false)]
    [InlineData("!app", false)]
    [InlineData("!other", true)]
    [InlineData("app=x,!other,tier in (web)", true)]
    [InlineData("app=x,tier=db", false)]
    public void Matching_IsThatOfKubernetes(string text, bool matches)
    {
        Assert.True(LabelSelectorParser.TryParse(text, out var selector, out _));
        var labels = new Dictionary<string, string> { ["app"] = "x", ["tier"] = "web" }.ToImmutableSortedDictionary();
        var index = new ClusterIndex([ClusterObject.Known(new ObjectFacts("", "Pod", null, "p", null) { Labels = labels })]);

        Assert.Equal(matches, index.PodsMatching(selector, null).Any());
    }

    [Fact]
    public void Finding_GoesByKindNamespaceAndName()
    {
        var here = ClusterObject.Known(new ObjectFacts("v1", "Service", "a", "web", null));
        var there = ClusterObject.Known(new ObjectFacts("v1", "Service", "b", "web", null));
        var index = new ClusterIndex([here, there]);

        Assert.Same(there, index.Find("Service", "b", "web"));
        Assert.Null(index.Find("Service", null, "web"));
        Assert.Equal([here, there], index.Named("Service", "web"));
        Assert.True(index.IsBefore(here, there));
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
