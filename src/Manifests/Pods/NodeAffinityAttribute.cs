using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Nodes that the pod must run on, or should.</summary>
/// <remarks>Mirrors <c>spec.affinity.nodeAffinity</c> of a pod. Of several demands all must be met; each wish counts for itself.</remarks>
/// <example><code>[NodeAffinity("kubernetes.io/arch", "amd64", "arm64")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[]")]
public sealed class NodeAffinityAttribute : PartAttribute
{
    /// <summary>An affinity to nodes.</summary>
    /// <param name="key">The label of the nodes.</param>
    /// <param name="values">The values that are held against it.</param>
    public NodeAffinityAttribute(string key, params string[] values)
    {
        Key = key;
        Values = values;
    }

    /// <summary>The label of the nodes; Kubernetes' <c>key</c>.</summary>
    [Field("key", IsKey = true)]
    public string Key { get; }

    /// <summary>
    /// How the label is held against the values; Kubernetes' <c>operator</c>. Default: <see cref="NodeSelectorOperator.In"/> is written where there
    /// are values, else <see cref="NodeSelectorOperator.Exists"/>.
    /// </summary>
    [Field("operator")]
    public NodeSelectorOperator Operator { get; set; }

    /// <summary>The values; Kubernetes' <c>values</c>.</summary>
    [Field("values")]
    public string[] Values { get; }

    /// <summary>
    /// How much it counts beside other wishes, 1 to 100; makes it a wish instead of a demand; Kubernetes' <c>weight</c> below
    /// <c>preferredDuringSchedulingIgnoredDuringExecution</c>. Default: it is a demand, below
    /// <c>requiredDuringSchedulingIgnoredDuringExecution</c>.
    /// </summary>
    public int Weight { get; set; }
}
