namespace Manifests;

/// <summary>When a StatefulSet or DaemonSet replaces its pods; Kubernetes' <c>spec.updateStrategy.type</c>.</summary>
public enum UpdateStrategy
{
    /// <summary>A few at a time, as soon as they change.</summary>
    RollingUpdate,

    /// <summary>Each one when somebody deletes it.</summary>
    OnDelete,
}
