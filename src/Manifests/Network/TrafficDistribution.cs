namespace Manifests;

/// <summary>Which pods a Service prefers; Kubernetes' <c>spec.trafficDistribution</c>.</summary>
public enum TrafficDistribution
{
    /// <summary>Those in the zone of whoever connects.</summary>
    PreferSameZone,

    /// <summary>Those on the node of whoever connects, then those in its zone.</summary>
    PreferSameNode,
}
