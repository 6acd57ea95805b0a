namespace Manifests;

/// <summary>When volumes are given to a pod's group; Kubernetes' <c>securityContext.fsGroupChangePolicy</c>.</summary>
public enum FsGroupChangePolicy
{
    /// <summary>Each time the pod starts.</summary>
    Always,

    /// <summary>Only when the root of the volume belongs to another group.</summary>
    OnRootMismatch,
}
