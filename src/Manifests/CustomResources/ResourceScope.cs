namespace Manifests;

/// <summary>Where the objects of a kind live; Kubernetes' <c>spec.scope</c> of a CustomResourceDefinition.</summary>
public enum ResourceScope
{
    /// <summary>Each in a namespace.</summary>
    Namespaced,

    /// <summary>In none: there is one of each name in the cluster.</summary>
    Cluster,
}
