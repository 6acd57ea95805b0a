using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>How many of a workload's pods are replaced at a time.</summary>
/// <remarks>
/// Mirrors <c>spec.strategy.rollingUpdate</c> of a Deployment and <c>spec.updateStrategy.rollingUpdate</c> of a StatefulSet or DaemonSet.
/// </remarks>
/// <example><code>[Deployment(Replicas = 4)]
/// [RollingUpdate(MaxSurge = "25%", MaxUnavailable = 0)]
/// [Container(Image = "example/orders:1.4")]
/// public sealed class Orders;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("Deployment", "spec.strategy.rollingUpdate")]
[DescribesPartOf("StatefulSet", "spec.updateStrategy.rollingUpdate")]
[DescribesPartOf("DaemonSet", "spec.updateStrategy.rollingUpdate")]
public sealed class RollingUpdateAttribute : PartAttribute
{
    /// <summary>
    /// How many pods may be there beyond the number wanted: a number, or a percentage such as <c>"25%"</c>; Kubernetes' <c>maxSurge</c>. For a
    /// Deployment or DaemonSet. Default: 25% for a Deployment, 0 for a DaemonSet.
    /// </summary>
    [Field("maxSurge")]
    public object? MaxSurge { get; set; }

    /// <summary>
    /// How many of the pods wanted may be missing: a number, or a percentage such as <c>"25%"</c>; Kubernetes' <c>maxUnavailable</c>. Default: 25%
    /// for a Deployment, 1 otherwise.
    /// </summary>
    [Field("maxUnavailable")]
    public object? MaxUnavailable { get; set; }

    /// <summary>Only pods from this number on are replaced, for a StatefulSet; Kubernetes' <c>partition</c>. 0 or more. Default: 0, all.</summary>
    [Field("partition")]
    public int Partition { get; set; }
}
