using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A number from outside the cluster, such as the length of a queue, by which the class's autoscaler scales.</summary>
/// <remarks>Mirrors an item of <c>spec.metrics</c> of a HorizontalPodAutoscaler. Of several metrics, the one that asks for the most pods counts.</remarks>
/// <example><code>[ExternalMetric("queue-length", AverageValue = "30", Selector = "queue=orders")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("HorizontalPodAutoscaler", "spec.metrics[]")]
public sealed class ExternalMetricAttribute : PartAttribute
{
    /// <summary>A metric from outside; say its aim by a property.</summary>
    /// <param name="name">The metric's name.</param>
    public ExternalMetricAttribute(string name) => Name = name;

    /// <summary>The metric's name; Kubernetes' <c>external.metric.name</c>.</summary>
    [Field("external.metric.name", IsKey = true)]
    public string Name { get; }

    /// <summary>What the metric shall be, a quantity; Kubernetes' <c>external.target.value</c>. Either this or <see cref="AverageValue"/>.</summary>
    [Field("external.target.value")]
    public string? Value { get; set; }

    /// <summary>What the metric, divided by the number of pods, shall be, a quantity; Kubernetes' <c>external.target.averageValue</c>.</summary>
    [Field("external.target.averageValue")]
    public string? AverageValue { get; set; }

    /// <summary>Which series of the metric count, in kubectl's syntax; Kubernetes' <c>external.metric.selector</c>. Default: all.</summary>
    [Field("external.metric.selector", IsSelector = true)]
    public string? Selector { get; set; }
}
