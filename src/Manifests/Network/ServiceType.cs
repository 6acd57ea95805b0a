namespace Manifests;

/// <summary>From where a Service can be reached; Kubernetes' <c>spec.type</c>.</summary>
public enum ServiceType
{
    /// <summary>From within the cluster.</summary>
    ClusterIP,

    /// <summary>Also by a port of every node.</summary>
    NodePort,

    /// <summary>Also by a load balancer of the cloud.</summary>
    LoadBalancer,

    /// <summary>Another name for a host outside the cluster.</summary>
    ExternalName,
}
