using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A HorizontalPodAutoscaler: makes more pods under load and fewer without.</summary>
/// <remarks>Mirrors <c>HorizontalPodAutoscaler</c> of <c>autoscaling/v2</c>. The class's workload is its target, whose <c>replicas</c> are then left out, so that applying it anew does not undo what the autoscaler did. Percentages are of the containers' requests, see <see cref="ResourcesAttribute"/>.</remarks>
/// <example><code>[HorizontalPodAutoscaler(2, 10, Cpu = 70)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("autoscaling/v2", "HorizontalPodAutoscaler")]
public sealed class HorizontalPodAutoscalerAttribute : NamespacedObjectAttribute
{
    /// <summary>An autoscaler with the class's name in kebab-case.</summary>
    /// <param name="min">The fewest pods, 1 or more.</param>
    /// <param name="max">The most pods, at least as many.</param>
    public HorizontalPodAutoscalerAttribute(int min, int max)
        : base(null)
    {
        Min = min;
        Max = max;
    }

    /// <summary>An autoscaler.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    /// <param name="min">The fewest pods, 1 or more.</param>
    /// <param name="max">The most pods, at least as many.</param>
    public HorizontalPodAutoscalerAttribute(string name, int min, int max)
        : base(name)
    {
        Min = min;
        Max = max;
    }

    /// <summary>The fewest pods; Kubernetes' <c>spec.minReplicas</c>. 1 or more; 0 only with an <see cref="ExternalMetricAttribute"/> or an <see cref="ObjectMetricAttribute"/>.</summary>
    [Field("spec.minReplicas")]
    public int Min { get; }

    /// <summary>The most pods; Kubernetes' <c>spec.maxReplicas</c>. At least as many as <see cref="Min"/>.</summary>
    [Field("spec.maxReplicas")]
    public int Max { get; }

    /// <summary>
    /// The processor time that pods shall use on average, in percent of what they request, 1 or more; Kubernetes' <c>spec.metrics[].resource</c> with
    /// the name <c>cpu</c>. Default: none; where no metric is given at all, Kubernetes takes 80.
    /// </summary>
    public int Cpu { get; set; }

    /// <summary>
    /// The memory that pods shall use on average, in percent of what they request, 1 or more; Kubernetes' <c>spec.metrics[].resource</c> with the
    /// name <c>memory</c>. Default: none.
    /// </summary>
    public int Memory { get; set; }

    /// <summary>
    /// The processor time that each pod shall use on average, a quantity such as <c>"500m"</c>, in place of <see cref="Cpu"/>; Kubernetes'
    /// <c>spec.metrics[].resource.target.averageValue</c> with the name <c>cpu</c>. Needs no request of the containers. Default: none.
    /// </summary>
    public string? CpuAverageValue { get; set; }

    /// <summary>
    /// The memory that each pod shall use on average, a quantity such as <c>"512Mi"</c>, in place of <see cref="Memory"/>; Kubernetes'
    /// <c>spec.metrics[].resource.target.averageValue</c> with the name <c>memory</c>. Needs no request of the containers. Default: none.
    /// </summary>
    public string? MemoryAverageValue { get; set; }

    /// <summary>
    /// The class whose workload is scaled; Kubernetes' <c>spec.scaleTargetRef</c>. Brings that class's namespace along where neither the attribute
    /// nor its class says one. Default: the class that the attribute stands on.
    /// </summary>
    [RefersTo("scales")]
    public Type? For { get; set; }

    /// <summary>
    /// What is scaled, where no class stands for it: <c>"Deployment/web"</c>, or <c>"argoproj.io/v1alpha1/Rollout/web"</c> for a kind that Kubernetes
    /// does not have; Kubernetes' <c>spec.scaleTargetRef</c>. Default: the workload of <see cref="For"/>, else that of the class.
    /// </summary>
    public string? Target { get; set; }
}
