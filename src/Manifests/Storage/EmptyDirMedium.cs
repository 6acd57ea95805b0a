namespace Manifests;

/// <summary>What holds the files of an <see cref="EmptyDirAttribute"/>; Kubernetes' <c>emptyDir.medium</c>.</summary>
public enum EmptyDirMedium
{
    /// <summary>The memory of the node; it counts as memory of the container.</summary>
    Memory,

    /// <summary>Huge pages of the node.</summary>
    HugePages,
}
