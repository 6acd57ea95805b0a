namespace Manifests;

/// <summary>How a StatefulSet starts and ends its pods; Kubernetes' <c>spec.podManagementPolicy</c>.</summary>
public enum PodManagementPolicy
{
    /// <summary>One after the other, each when the one before is ready.</summary>
    OrderedReady,

    /// <summary>All at once.</summary>
    Parallel,
}
