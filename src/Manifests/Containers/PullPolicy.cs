namespace Manifests;

/// <summary>When a container's image is fetched; Kubernetes' <c>imagePullPolicy</c>.</summary>
public enum PullPolicy
{
    /// <summary>At each start, so that a moved tag is noticed.</summary>
    Always,

    /// <summary>When the node does not have it yet.</summary>
    IfNotPresent,

    /// <summary>Not at all: the node must have it.</summary>
    Never,
}
