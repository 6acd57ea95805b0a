namespace Manifests;

/// <summary>What becomes of the storage of a StatefulSet's pods; Kubernetes' <c>persistentVolumeClaimRetentionPolicy</c>.</summary>
public enum ClaimRetention
{
    /// <summary>It is kept, and pods that come back find it.</summary>
    Retain,

    /// <summary>It is deleted with what it holds.</summary>
    Delete,
}
