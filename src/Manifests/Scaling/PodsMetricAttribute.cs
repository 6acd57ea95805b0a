using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A number that each pod tells, by whose average the class's autoscaler scales.</summary>
/// <remarks>Mirrors an item of <c>spec.metrics</c> of a HorizontalPodAutoscaler. Of several metrics, the one that asks for the most pods counts.</remarks>
/// <example><code>[PodsMetric("requests-per-second", "100")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("HorizontalPodAutoscaler", "spec.metrics[]")]
public sealed class PodsMetricAttribute : PartAttribute
{
    /// <summary>A metric of the pods.</summary>
    /// <param name="name">The metric's name.</param>
    /// <param name="averageValue">What each pod shall have on average, a quantity such as <c>"100"</c>.</param>
    public PodsMetricAttribute(string name, string averageValue)
    {
        Name = name;
        AverageValue = averageValue;
    }

    /// <summary>The metric's name; Kubernetes' <c>pods.metric.name</c>.</summary>
    [Field("pods.metric.name", IsKey = true)]
    public string Name { get; }

    /// <summary>What each pod shall have on average; Kubernetes' <c>pods.target.averageValue</c>.</summary>
    [Field("pods.target.averageValue")]
    public string AverageValue { get; }

    /// <summary>Which series of the metric count, in kubectl's syntax; Kubernetes' <c>pods.metric.selector</c>. Default: all.</summary>
    [Field("pods.metric.selector", IsSelector = true)]
    public string? Selector { get; set; }
}
