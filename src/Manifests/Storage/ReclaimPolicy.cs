namespace Manifests;

/// <summary>What becomes of storage when its claim is deleted; Kubernetes' <c>persistentVolumeReclaimPolicy</c> and <c>reclaimPolicy</c>.</summary>
public enum ReclaimPolicy
{
    /// <summary>It is kept, to be dealt with by hand.</summary>
    Retain,

    /// <summary>It is deleted.</summary>
    Delete,
}
