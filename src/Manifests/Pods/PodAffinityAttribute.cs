using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Places the pod near to other pods.</summary>
/// <remarks>Mirrors <c>spec.affinity.podAffinity</c> of a pod.</remarks>
/// <example><code>[Deployment]
/// [Container(Image = "example/orders:1.4")]
/// [PodAffinity("topology.kubernetes.io/zone", To = typeof(Cache))]
/// public sealed class Orders;
///
/// [Deployment]
/// [Container(Image = "redis:8")]
/// public sealed class Cache;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[]")]
public sealed class PodAffinityAttribute : PodAffinityTermAttribute
{
    /// <summary>An affinity.</summary>
    /// <param name="topologyKey">The label of nodes that says what is near: <c>kubernetes.io/hostname</c> for the same node, <c>topology.kubernetes.io/zone</c> for the same zone.</param>
    public PodAffinityAttribute(string topologyKey)
        : base(topologyKey)
    {
    }
}
