using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Collections;
using Manifests.Core.Labels;

namespace Manifests.Core.Cluster;

/// <summary>Objects by their labels: workloads by those of their pods.</summary>
internal sealed class LabelIndex
{
    private readonly List<ClusterObject> _all = [];
    private readonly Dictionary<(string Key, string Value), List<ClusterObject>> _byLabel = [];
    private readonly Dictionary<string, List<ClusterObject>> _byKey = new(StringComparer.Ordinal);

    public void Add(ClusterObject item)
    {
        _all.Add(item);
        foreach (var label in item.Facts.Labels)
        {
            _byLabel.AddTo((label.Key, label.Value), item);
            _byKey.AddTo(label.Key, item);
        }
    }

    public IEnumerable<ClusterObject> Matching(LabelSelector selector)
    {
        IReadOnlyList<ClusterObject> fewest = _all;
        foreach (var requirement in selector.Requirements)
        {
            if (Candidates(requirement) is { } candidates && candidates.Count < fewest.Count)
            {
                fewest = candidates;
            }
        }

        return fewest.Where(item => selector.Matches(item.Facts.Labels));
    }

    public IEnumerable<KeyValuePair<string, ClusterObject>> Values(string key, string? ns) =>
        _byKey.TryGetValue(key, out var items)
            ? items.Where(item => item.Facts.Namespace == ns).Select(item => new KeyValuePair<string, ClusterObject>(item.Facts.Labels[key], item))
            : [];

    // Null where the requirement rules nothing out by itself: absence is no posting.
    private IReadOnlyList<ClusterObject>? Candidates(LabelRequirement requirement) => requirement.Operator switch
    {
        LabelOperator.In when requirement.EqualValue is { } value => Postings(_byLabel, (requirement.Key, value)),
        LabelOperator.In => [.. requirement.Values.Distinct(StringComparer.Ordinal).SelectMany(value => Postings(_byLabel, (requirement.Key, value)))],
        LabelOperator.Exists => Postings(_byKey, requirement.Key),
        _ => null,
    };

    private static IReadOnlyList<ClusterObject> Postings<TKey>(Dictionary<TKey, List<ClusterObject>> lists, TKey key)
        where TKey : notnull => lists.TryGetValue(key, out var list) ? list : [];
}
