namespace Manifests;

/// <summary>When a claim gets its storage; Kubernetes' <c>volumeBindingMode</c>.</summary>
public enum VolumeBindingMode
{
    /// <summary>At once.</summary>
    Immediate,

    /// <summary>When the first pod uses it, near to that pod.</summary>
    WaitForFirstConsumer,
}
