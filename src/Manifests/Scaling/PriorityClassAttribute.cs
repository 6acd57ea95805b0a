using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A PriorityClass: how important pods are that name it.</summary>
/// <remarks>Mirrors <c>PriorityClass</c> of <c>scheduling.k8s.io/v1</c>.</remarks>
/// <example><code>[PriorityClass("critical", 1000000)]
/// public static class Critical;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("scheduling.k8s.io/v1", "PriorityClass")]
public sealed class PriorityClassAttribute : ObjectAttribute
{
    /// <summary>A PriorityClass with the class's name in kebab-case.</summary>
    /// <param name="value">The priority: more is more important, at most 1000000000.</param>
    public PriorityClassAttribute(int value)
        : base(null) => Value = value;

    /// <summary>A PriorityClass.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    /// <param name="value">The priority: more is more important, at most 1000000000.</param>
    public PriorityClassAttribute(string name, int value)
        : base(name) => Value = value;

    /// <summary>The priority: more is more important, at most 1000000000; Kubernetes' <c>value</c>.</summary>
    [Field("value")]
    public int Value { get; }

    /// <summary>Whether it holds for pods that name none; Kubernetes' <c>globalDefault</c>. Default: false.</summary>
    [Field("globalDefault")]
    public bool GlobalDefault { get; set; }

    /// <summary>
    /// Whether its pods may push out others; Kubernetes' <c>preemptionPolicy</c>. Default: <see
    /// cref="Manifests.PreemptionPolicy.PreemptLowerPriority"/>.
    /// </summary>
    [Field("preemptionPolicy")]
    public PreemptionPolicy PreemptionPolicy { get; set; }

    /// <summary>What it is for, in words; Kubernetes' <c>description</c>. Default: none.</summary>
    [Field("description")]
    public string? Description { get; set; }
}
