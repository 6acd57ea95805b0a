namespace Manifests;

/// <summary>Whether pods may push out others; Kubernetes' <c>preemptionPolicy</c>.</summary>
public enum PreemptionPolicy
{
    /// <summary>They push out pods of a lower priority where there is no room.</summary>
    PreemptLowerPriority,

    /// <summary>They wait for room, ahead of those of a lower priority.</summary>
    Never,
}
