namespace Manifests;

/// <summary>A direction of connections that a NetworkPolicy restricts; Kubernetes' <c>spec.policyTypes</c>.</summary>
public enum PolicyType
{
    /// <summary>Connections to the pods.</summary>
    Ingress,

    /// <summary>Connections from the pods, those to the cluster's DNS among them.</summary>
    Egress,
}
