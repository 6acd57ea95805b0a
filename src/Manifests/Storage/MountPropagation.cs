namespace Manifests;

/// <summary>Who sees mounts that are made later below a volume; Kubernetes' <c>mountPropagation</c>.</summary>
public enum MountPropagation
{
    /// <summary>Nobody but who makes them.</summary>
    None,

    /// <summary>The container sees those of the node.</summary>
    HostToContainer,

    /// <summary>Both see those of each other, for which the container must be privileged.</summary>
    Bidirectional,
}
