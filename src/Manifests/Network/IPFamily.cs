namespace Manifests;

/// <summary>A version of IP; Kubernetes' <c>spec.ipFamilies</c>.</summary>
public enum IPFamily
{
    /// <summary>Version 4.</summary>
    IPv4,

    /// <summary>Version 6.</summary>
    IPv6,
}
