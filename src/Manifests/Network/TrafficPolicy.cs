namespace Manifests;

/// <summary>Whose pods connections may be led to; Kubernetes' <c>externalTrafficPolicy</c> and <c>internalTrafficPolicy</c>.</summary>
public enum TrafficPolicy
{
    /// <summary>The pods of every node.</summary>
    Cluster,

    /// <summary>Only the pods of the node where a connection comes in; where it has none, the connection is dropped.</summary>
    Local,
}
