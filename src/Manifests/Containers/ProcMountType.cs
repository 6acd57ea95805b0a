namespace Manifests;

/// <summary>What a container sees of the kernel below <c>/proc</c>; Kubernetes' <c>procMount</c>.</summary>
public enum ProcMountType
{
    /// <summary>What the container runtime leaves visible.</summary>
    Default,

    /// <summary>Everything; for containers that run containers.</summary>
    Unmasked,
}
