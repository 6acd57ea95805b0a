namespace Manifests;

/// <summary>Whether nodes that a pod cannot run on count in its spread; Kubernetes' <c>nodeAffinityPolicy</c> and <c>nodeTaintsPolicy</c>.</summary>
public enum NodeInclusionPolicy
{
    /// <summary>They do not count.</summary>
    Honor,

    /// <summary>They count like the others.</summary>
    Ignore,
}
