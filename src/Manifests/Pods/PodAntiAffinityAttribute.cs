using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Keeps the pod away from other pods: by default from those of its own workload.</summary>
/// <remarks>Mirrors <c>spec.affinity.podAntiAffinity</c> of a pod.</remarks>
/// <example><code>[PodAntiAffinity("kubernetes.io/hostname", Weight = 100)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[]")]
public sealed class PodAntiAffinityAttribute : PodAffinityTermAttribute
{
    /// <summary>An affinity.</summary>
    /// <param name="topologyKey">The label of nodes that says what is near: <c>kubernetes.io/hostname</c> for the same node, <c>topology.kubernetes.io/zone</c> for the same zone.</param>
    public PodAntiAffinityAttribute(string topologyKey)
        : base(topologyKey)
    {
    }
}
