namespace Manifests;

/// <summary>Whether a pod may displace others of lower priority; Kubernetes' <c>preemptionPolicy</c>.</summary>
public enum PreemptionPolicy
{
    /// <summary>It may.</summary>
    PreemptLowerPriority,

    /// <summary>It waits.</summary>
    Never,
}
