using System;
using System.Collections.Generic;
using Manifests.Core.Objects;

namespace Manifests.Core.Cluster;

/// <summary>Something that several objects of a kind may have in common, and by which a rule looks for the others.</summary>
/// <remarks>Kept in a static field of whoever asks: the cluster makes one index for each, when it is first asked for.</remarks>
internal sealed class ObjectKey
{
    private readonly Func<KubernetesObject, IEnumerable<string>> _values;

    /// <summary>A key of objects of one kind.</summary>
    public ObjectKey(string kind, Func<KubernetesObject, IEnumerable<string>> values)
    {
        Kind = kind;
        _values = values;
    }

    /// <summary>A key of objects of any kind.</summary>
    public ObjectKey(Func<KubernetesObject, IEnumerable<string>> values) => _values = values;

    /// <summary>The kind of the objects; null where they may be of any.</summary>
    public string? Kind { get; }

    /// <summary>The values that an object has.</summary>
    public IEnumerable<string> Of(KubernetesObject source) => Kind is null || source.Kind == Kind ? _values(source) : [];
}
