using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Collections;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Schema;

namespace Manifests.Core.Cluster;

/// <summary>All objects that are known, by kind, namespace and name, and their pods by label.</summary>
/// <remarks>
/// Built once and then only read, from many threads. The namespace of an object that names none is null: it goes wherever the
/// others without one go. Matching a selector costs what its rarest label occurs, not a look at every pod.
/// </remarks>
public sealed class ClusterIndex
{
    private readonly Dictionary<(string Kind, string Name), List<ClusterObject>> _byName = [];
    private readonly Dictionary<string, List<ClusterObject>> _byKind = new(StringComparer.Ordinal);
    private readonly List<ClusterObject> _all = [];
    private readonly Dictionary<ClusterObject, int> _order = [];
    private readonly LabelIndex _pods = new();
    private readonly LabelIndex _services = new();
    private readonly ConcurrentDictionary<ObjectKey, ILookup<string, ClusterObject>> _byKey = new();

    /// <summary>Makes the index of some objects.</summary>
    public ClusterIndex(IEnumerable<ClusterObject> objects)
    {
        foreach (var item in objects)
        {
            _all.Add(item);
            _order.Add(item, _order.Count);
            _byName.AddTo((item.Facts.Kind, item.Facts.Name), item);
            _byKind.AddTo(item.Facts.Kind, item);
            if (PodTemplates.IsWorkload(item.Facts.Kind))
            {
                _pods.Add(item);
            }
            else if (item.Facts.Kind == "Service")
            {
                _services.Add(item);
            }
        }
    }

    /// <summary>The version of Kubernetes that the objects are meant for.</summary>
    public KubernetesVersion KubernetesVersion { get; init; } = KubernetesVersion.Newest;

    /// <summary>Where images may come from: registries, or folders of one (<c>ghcr.io/example</c>); empty where they may come from anywhere.</summary>
    public IReadOnlyList<string> AllowedRegistries { get; init; } = [];

    /// <summary>The objects of a kind, in every namespace.</summary>
    public IReadOnlyList<ClusterObject> OfKind(string kind) => _byKind.TryGetValue(kind, out var items) ? items : [];

    /// <summary>The objects of a kind with a name, in every namespace, in the order in which they were declared.</summary>
    public IReadOnlyList<ClusterObject> Named(string kind, string name) => _byName.TryGetValue((kind, name), out var items) ? items : [];

    /// <summary>The object of a kind with a name in a namespace, or null.</summary>
    public ClusterObject? Find(string kind, string? ns, string name) => Named(kind, name).FirstOrDefault(item => item.Facts.Namespace == ns);

    /// <summary>The workloads in a namespace whose pods a selector matches.</summary>
    public IEnumerable<ClusterObject> PodsMatching(LabelSelector selector, string? ns) =>
        PodsMatching(selector).Where(item => item.Facts.Namespace == ns);

    /// <summary>The workloads in every namespace whose pods a selector matches.</summary>
    public IEnumerable<ClusterObject> PodsMatching(LabelSelector selector) => _pods.Matching(selector);

    /// <summary>The Services in every namespace whose own labels a selector matches.</summary>
    public IEnumerable<ClusterObject> ServicesMatching(LabelSelector selector) => _services.Matching(selector);

    /// <summary>Every value that pods of a namespace have for a label, with the pods that have it.</summary>
    public IEnumerable<KeyValuePair<string, ClusterObject>> PodLabelValues(string key, string? ns) => _pods.Values(key, ns);

    /// <summary>The objects in view that have a value for a key, in the order in which they were declared, each once.</summary>
    internal IEnumerable<ClusterObject> Having(ObjectKey key, string value) => _byKey.GetOrAdd(key, IndexBy)[value];

    /// <summary>Whether one object was declared before another.</summary>
    public bool IsBefore(ClusterObject first, ClusterObject second) => _order[first] < _order[second];

    private ILookup<string, ClusterObject> IndexBy(ObjectKey key) => (key.Kind is { } kind ? OfKind(kind) : _all)
        .SelectMany(item => item.Source is { } source ? key.Of(source).Distinct().Select(value => (Value: value, Item: item)) : [])
        .ToLookup(entry => entry.Value, entry => entry.Item, StringComparer.Ordinal);
}
