using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A PodDisruptionBudget: how many of the class's pods must stay while nodes are drained.</summary>
/// <remarks>Mirrors <c>PodDisruptionBudget</c> of <c>policy/v1</c>. Give one of <see cref="MinAvailable"/> and <see cref="MaxUnavailable"/>.</remarks>
/// <example><code>[PodDisruptionBudget(MinAvailable = "50%")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("policy/v1", "PodDisruptionBudget")]
public sealed class PodDisruptionBudgetAttribute : NamespacedObjectAttribute
{
    /// <summary>A budget with the class's name in kebab-case.</summary>
    public PodDisruptionBudgetAttribute()
        : base(null)
    {
    }

    /// <summary>A budget.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public PodDisruptionBudgetAttribute(string name)
        : base(name)
    {
    }

    /// <summary>How many pods must stay, a number or a text such as <c>"50%"</c>; Kubernetes' <c>spec.minAvailable</c>.</summary>
    [Field("spec.minAvailable")]
    public object? MinAvailable { get; set; }

    /// <summary>How many pods may be away, a number or a text such as <c>"50%"</c>; Kubernetes' <c>spec.maxUnavailable</c>.</summary>
    [Field("spec.maxUnavailable")]
    public object? MaxUnavailable { get; set; }

    /// <summary>
    /// Whether pods that are not ready may be evicted; Kubernetes' <c>spec.unhealthyPodEvictionPolicy</c>. Default: <see
    /// cref="Manifests.UnhealthyPodEvictionPolicy.IfHealthyBudget"/>.
    /// </summary>
    [Field("spec.unhealthyPodEvictionPolicy")]
    public UnhealthyPodEvictionPolicy UnhealthyPodEvictionPolicy { get; set; }

    /// <summary>
    /// Which pods it is for, in kubectl's syntax; Kubernetes' <c>spec.selector</c>. Default: the selector labels of <see cref="For"/>, else those of
    /// the class.
    /// </summary>
    [Field("spec.selector", IsSelector = true)]
    public string? Selector { get; set; }

    /// <summary>
    /// The class whose pods it is for: brings that class's selector labels and namespace along; Kubernetes' <c>spec.selector</c>. Default: the class
    /// that the attribute stands on.
    /// </summary>
    [RefersTo("keeps pods of")]
    public Type? For { get; set; }
}
