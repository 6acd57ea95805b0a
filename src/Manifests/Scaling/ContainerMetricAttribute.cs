using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>The use of a resource by one container of the pods, by which the class's autoscaler scales.</summary>
/// <remarks>Mirrors an item of <c>spec.metrics</c> of a HorizontalPodAutoscaler. Of several metrics, the one that asks for the most pods counts.</remarks>
/// <example><code>[Deployment]
/// [Container(Image = "example/orders:1.4")]
/// [Resources(Cpu = "100m")]
/// [HorizontalPodAutoscaler(2, 10)]
/// [ContainerMetric("orders", "cpu", AverageUtilization = 60)]
/// public sealed class Orders;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("HorizontalPodAutoscaler", "spec.metrics[]")]
public sealed class ContainerMetricAttribute : PartAttribute
{
    /// <summary>A metric of one container.</summary>
    /// <param name="container">The container's name.</param>
    /// <param name="resource">The resource: <c>"cpu"</c> or <c>"memory"</c>.</param>
    public ContainerMetricAttribute(string container, string resource)
    {
        Container = container;
        Resource = resource;
    }

    /// <summary>The container's name; Kubernetes' <c>containerResource.container</c>.</summary>
    [Field("containerResource.container")]
    public string Container { get; }

    /// <summary>The resource; Kubernetes' <c>containerResource.name</c>.</summary>
    [Field("containerResource.name")]
    public string Resource { get; }

    /// <summary>
    /// The use on average, in percent of the request, 1 or more; Kubernetes' <c>containerResource.target.averageUtilization</c>. Either this or <see
    /// cref="AverageValue"/>.
    /// </summary>
    [Field("containerResource.target.averageUtilization")]
    public int AverageUtilization { get; set; }

    /// <summary>The use on average as a quantity, such as <c>"200m"</c>; Kubernetes' <c>containerResource.target.averageValue</c>.</summary>
    [Field("containerResource.target.averageValue")]
    public string? AverageValue { get; set; }
}
