namespace Manifests;

/// <summary>Whom a pod asks for addresses; Kubernetes' <c>dnsPolicy</c>.</summary>
public enum DnsPolicy
{
    /// <summary>The cluster; for a pod on the network of its node, that node.</summary>
    ClusterFirst,

    /// <summary>The cluster, also for a pod on the network of its node.</summary>
    ClusterFirstWithHostNet,

    /// <summary>Whom its node asks.</summary>
    Default,

    /// <summary>Only the name servers that the pod itself gives.</summary>
    None,
}
