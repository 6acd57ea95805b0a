namespace Manifests;

/// <summary>Whether pods that are not ready may be evicted; Kubernetes' <c>spec.unhealthyPodEvictionPolicy</c>.</summary>
public enum UnhealthyPodEvictionPolicy
{
    /// <summary>Only while enough others are ready.</summary>
    IfHealthyBudget,

    /// <summary>At any time.</summary>
    AlwaysAllow,
}
