using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Spreads the workload's pods evenly over zones, nodes or the like.</summary>
/// <remarks>Mirrors an item of <c>spec.topologySpreadConstraints</c> of a pod. On the assembly it holds for every workload of the project, beneath what the workload's class says.</remarks>
/// <example><code>[TopologySpread("topology.kubernetes.io/zone", WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.topologySpreadConstraints[]")]
public sealed class TopologySpreadAttribute : PartAttribute
{
    /// <summary>A spread.</summary>
    /// <param name="topologyKey">The label of nodes whose values are spread over: <c>topology.kubernetes.io/zone</c>, <c>kubernetes.io/hostname</c>.</param>
    public TopologySpreadAttribute(string topologyKey) => TopologyKey = topologyKey;

    /// <summary>By how many pods the fullest may be ahead of the emptiest; Kubernetes' <c>maxSkew</c>. 1 or more. Default: 1 is written.</summary>
    [Field("maxSkew")]
    public int MaxSkew { get; set; }

    /// <summary>The label of nodes whose values are spread over; Kubernetes' <c>topologyKey</c>.</summary>
    [Field("topologyKey", IsKey = true)]
    public string TopologyKey { get; }

    /// <summary>
    /// What happens to a pod that cannot be spread so; Kubernetes' <c>whenUnsatisfiable</c>. Default: <see
    /// cref="Manifests.WhenUnsatisfiable.DoNotSchedule"/> is written.
    /// </summary>
    [Field("whenUnsatisfiable")]
    public WhenUnsatisfiable WhenUnsatisfiable { get; set; }

    /// <summary>
    /// How many values there must be at least, for <see cref="Manifests.WhenUnsatisfiable.DoNotSchedule"/>; Kubernetes' <c>minDomains</c>. 1 or
    /// more. Default: 1.
    /// </summary>
    [Field("minDomains")]
    public int MinDomains { get; set; }

    /// <summary>
    /// Whether nodes that the pod's node selector and affinity leave out count; Kubernetes' <c>nodeAffinityPolicy</c>. Default: <see
    /// cref="NodeInclusionPolicy.Honor"/>.
    /// </summary>
    [Field("nodeAffinityPolicy")]
    public NodeInclusionPolicy NodeAffinityPolicy { get; set; }

    /// <summary>
    /// Whether nodes count whose taints the pod does not tolerate; Kubernetes' <c>nodeTaintsPolicy</c>. Default: <see
    /// cref="NodeInclusionPolicy.Ignore"/>.
    /// </summary>
    [Field("nodeTaintsPolicy")]
    public NodeInclusionPolicy NodeTaintsPolicy { get; set; }

    /// <summary>
    /// Labels by whose value pods are told apart in addition, as <c>"pod-template-hash"</c>, so that each version is spread for itself; Kubernetes'
    /// <c>matchLabelKeys</c>. Default: none.
    /// </summary>
    [Field("matchLabelKeys")]
    public string[]? MatchLabelKeys { get; set; }

    /// <summary>Which pods are spread, in kubectl's syntax; Kubernetes' <c>labelSelector</c>. Default: the class's selector labels.</summary>
    [Field("labelSelector", IsSelector = true)]
    public string? Selector { get; set; }
}
