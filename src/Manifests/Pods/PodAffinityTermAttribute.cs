using System;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Which pods the pod is to be placed near to, or away from.</summary>
/// <remarks>Mirrors <c>PodAffinityTerm</c> of a pod.</remarks>
public abstract class PodAffinityTermAttribute : PartAttribute
{
    private protected PodAffinityTermAttribute(string topologyKey) => TopologyKey = topologyKey;

    /// <summary>
    /// Which pods are meant, in kubectl's syntax; Kubernetes' <c>labelSelector</c>. Default: the selector labels of <see cref="To"/>, else those of
    /// the class itself.
    /// </summary>
    [Field("labelSelector", IsSelector = true)]
    public string? Selector { get; set; }

    /// <summary>
    /// The class whose workload's pods are meant: brings its selector labels and, where it is another one, its namespace along. Sets Kubernetes'
    /// <c>labelSelector</c> and <c>namespaces</c>. Default: the class itself.
    /// </summary>
    [RefersTo("is placed by")]
    public Type? To { get; set; }

    /// <summary>
    /// The namespaces of the pods that are meant; Kubernetes' <c>namespaces</c>. Default: that of <see cref="To"/>, else the pod's own.
    /// </summary>
    [Field("namespaces")]
    public string[]? Namespaces { get; set; }

    /// <summary>The label of nodes that says what is near; Kubernetes' <c>topologyKey</c>.</summary>
    [Field("topologyKey", IsKey = true)]
    public string TopologyKey { get; }

    /// <summary>
    /// How much it counts beside other wishes, 1 to 100; makes it a wish instead of a demand; Kubernetes' <c>weight</c> below
    /// <c>preferredDuringSchedulingIgnoredDuringExecution</c>. Default: it is a demand, below
    /// <c>requiredDuringSchedulingIgnoredDuringExecution</c>.
    /// </summary>
    public int Weight { get; set; }

    /// <summary>
    /// Labels of which pods must have the same value as this one to be meant, as <c>"pod-template-hash"</c>; Kubernetes' <c>matchLabelKeys</c>. Default: none.
    /// </summary>
    [Field("matchLabelKeys")]
    public string[]? MatchLabelKeys { get; set; }

    /// <summary>Labels of which pods must have another value than this one to be meant, as <c>"tenant"</c>; Kubernetes' <c>mismatchLabelKeys</c>. Default: none.</summary>
    [Field("mismatchLabelKeys")]
    public string[]? MismatchLabelKeys { get; set; }
}
