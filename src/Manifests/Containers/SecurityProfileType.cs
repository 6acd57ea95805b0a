namespace Manifests;

/// <summary>Which profile confines a container; Kubernetes' <c>type</c> of a <c>seccompProfile</c> or <c>appArmorProfile</c>.</summary>
public enum SecurityProfileType
{
    /// <summary>That of the container runtime.</summary>
    RuntimeDefault,

    /// <summary>None.</summary>
    Unconfined,

    /// <summary>One that is on the node.</summary>
    Localhost,
}
