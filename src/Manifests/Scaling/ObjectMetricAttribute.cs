using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A number that tells of one object, such as the requests of an Ingress, by which the class's autoscaler scales.</summary>
/// <remarks>Mirrors an item of <c>spec.metrics</c> of a HorizontalPodAutoscaler. Of several metrics, the one that asks for the most pods counts.</remarks>
/// <example><code>[ObjectMetric("requests-per-second", "Ingress/shop", Value = "2k")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("HorizontalPodAutoscaler", "spec.metrics[]")]
public sealed class ObjectMetricAttribute : PartAttribute
{
    /// <summary>A metric of an object by its kind and name; say its aim by a property.</summary>
    /// <param name="name">The metric's name.</param>
    /// <param name="describedObject">The object: <c>"Ingress/shop"</c>, or with its API version for a kind that Kubernetes does not have: <c>"example.com/v1/Queue/orders"</c>.</param>
    public ObjectMetricAttribute(string name, string describedObject)
    {
        Name = name;
        DescribedObject = describedObject;
    }

    /// <summary>A metric of the Ingress or Service of a class; say its aim by a property.</summary>
    /// <param name="name">The metric's name.</param>
    /// <param name="type">A class with an <see cref="IngressAttribute"/>, else with a <see cref="ServiceAttribute"/>, in the autoscaler's namespace.</param>
    public ObjectMetricAttribute(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The metric's name; Kubernetes' <c>object.metric.name</c>.</summary>
    [Field("object.metric.name", IsKey = true)]
    public string Name { get; }

    /// <summary>The object that the metric tells of, in the autoscaler's namespace; Kubernetes' <c>object.describedObject</c>.</summary>
    public string? DescribedObject { get; }

    /// <summary>The class whose Ingress, else Service, the metric tells of; Kubernetes' <c>object.describedObject</c>.</summary>
    [RefersTo("scales by", "Ingress", "Service")]
    public Type? Type { get; }

    /// <summary>What the metric shall be, a quantity; Kubernetes' <c>object.target.value</c>. Either this or <see cref="AverageValue"/>.</summary>
    [Field("object.target.value")]
    public string? Value { get; set; }

    /// <summary>What the metric, divided by the number of pods, shall be, a quantity; Kubernetes' <c>object.target.averageValue</c>.</summary>
    [Field("object.target.averageValue")]
    public string? AverageValue { get; set; }

    /// <summary>Which series of the metric count, in kubectl's syntax; Kubernetes' <c>object.metric.selector</c>. Default: all.</summary>
    [Field("object.metric.selector", IsSelector = true)]
    public string? Selector { get; set; }
}
