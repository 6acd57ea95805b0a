namespace Manifests;

/// <summary>Which further groups the processes of a pod belong to; Kubernetes' <c>securityContext.supplementalGroupsPolicy</c>.</summary>
public enum SupplementalGroupsPolicy
{
    /// <summary>Those of the pod and those of the image.</summary>
    Merge,

    /// <summary>Those of the pod only.</summary>
    Strict,
}
