namespace Manifests;

/// <summary>How many addresses a Service has; Kubernetes' <c>spec.ipFamilyPolicy</c>.</summary>
public enum IPFamilyPolicy
{
    /// <summary>One, of one version of IP.</summary>
    SingleStack,

    /// <summary>One of each version where the cluster has both.</summary>
    PreferDualStack,

    /// <summary>One of each version; refused where the cluster has only one.</summary>
    RequireDualStack,
}
