namespace Manifests;

/// <summary>What a limit of a LimitRange is about; Kubernetes' <c>spec.limits[].type</c>.</summary>
public enum LimitType
{
    /// <summary>Each container.</summary>
    Container,

    /// <summary>The containers of each pod together.</summary>
    Pod,

    /// <summary>Each claim of a volume.</summary>
    PersistentVolumeClaim,
}
