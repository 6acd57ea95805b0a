namespace Manifests;

/// <summary>Whether a mount that is read-only is so with all mounts below it; Kubernetes' <c>recursiveReadOnly</c>.</summary>
public enum RecursiveReadOnly
{
    /// <summary>Only itself.</summary>
    Disabled,

    /// <summary>With all below it, where the node can do it.</summary>
    IfPossible,

    /// <summary>With all below it, or the pod does not start.</summary>
    Enabled,
}
