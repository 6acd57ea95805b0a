using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Cluster;

/// <summary>One object of the cluster, in view or only known by what it shows.</summary>
public sealed class ClusterObject
{
    private ClusterObject(ObjectFacts facts, KubernetesObject? source, Origin? origin)
    {
        Facts = facts;
        Source = source;
        Origin = origin;
    }

    /// <summary>What the object shows to others.</summary>
    public ObjectFacts Facts { get; }

    /// <summary>The object itself; null for one of another project or of the world outside.</summary>
    public KubernetesObject? Source { get; }

    /// <summary>Where it was declared; null for one of another project.</summary>
    public Origin? Origin { get; }

    /// <summary>An object in view.</summary>
    public static ClusterObject InView(KubernetesObject source) => new(ObjectFacts.Of(source), source, source.Root.Origin);

    /// <summary>An object known by what it shows.</summary>
    public static ClusterObject Known(ObjectFacts facts, Origin? origin = null) => new(facts, null, origin);

    /// <inheritdoc/>
    public override string ToString() => Source?.ToString() ?? $"{Facts.Kind} '{Facts.Name}'";
}
