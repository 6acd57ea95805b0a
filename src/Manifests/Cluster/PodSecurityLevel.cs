namespace Manifests;

/// <summary>A level of Kubernetes' pod security standards.</summary>
public enum PodSecurityLevel
{
    /// <summary>Everything is allowed.</summary>
    privileged,

    /// <summary>What is known to break out of a pod is not allowed.</summary>
    baseline,

    /// <summary>What good practice asks for is required; see <see cref="HardenedAttribute"/>.</summary>
    restricted,
}
