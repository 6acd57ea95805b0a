using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;

namespace Manifests.Core.Cluster;

/// <summary>Workloads by the labels of their pods.</summary>
internal sealed class PodIndex
{
    private readonly List<ClusterObject> _all = [];
    private readonly Dictionary<(string Key, string Value), List<ClusterObject>> _byLabel = [];
    private readonly Dictionary<string, List<ClusterObject>> _byKey = new(StringComparer.Ordinal);

    public void Add(ClusterObject workload)
    {
        _all.Add(workload);
        foreach (var label in workload.Facts.Labels)
        {
            ClusterIndex.ListIn(_byLabel, (label.Key, label.Value)).Add(workload);
            ClusterIndex.ListIn(_byKey, label.Key).Add(workload);
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

        return fewest.Where(workload => selector.Matches(workload.Facts.Labels));
    }

    public IEnumerable<KeyValuePair<string, ClusterObject>> Values(string key, string? ns) =>
        _byKey.TryGetValue(key, out var workloads)
            ? workloads.Where(workload => workload.Facts.Namespace == ns).Select(workload => new KeyValuePair<string, ClusterObject>(workload.Facts.Labels[key], workload))
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
