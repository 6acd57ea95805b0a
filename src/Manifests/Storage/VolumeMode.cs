namespace Manifests;

/// <summary>What storage looks like to a container; Kubernetes' <c>volumeMode</c>.</summary>
public enum VolumeMode
{
    /// <summary>A folder.</summary>
    Filesystem,

    /// <summary>A device without a file system.</summary>
    Block,
}
