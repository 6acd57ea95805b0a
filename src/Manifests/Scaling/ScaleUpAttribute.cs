using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>How fast the class's autoscaler adds pods.</summary>
/// <remarks>Mirrors <c>spec.behavior.scaleUp</c> of a HorizontalPodAutoscaler.</remarks>
/// <example><code>[ScaleUp(Percent = 50, PeriodSeconds = 60)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("HorizontalPodAutoscaler", "spec.behavior.scaleUp")]
public sealed class ScaleUpAttribute : PartAttribute
{
    /// <summary>A behaviour; say by properties which.</summary>
    public ScaleUpAttribute()
    {
    }

    /// <summary>
    /// Seconds that are looked back at, so that it does not follow each swing; Kubernetes' <c>stabilizationWindowSeconds</c>. 0 to 3600. Default: 0.
    /// </summary>
    [Field("stabilizationWindowSeconds")]
    public int StabilizationWindowSeconds { get; set; }

    /// <summary>
    /// How far a metric may be off its target before the number of pods changes, a quantity: <c>"0.05"</c> is 5 percent; Kubernetes' <c>tolerance</c>. 0
    /// or more. Default: that of the cluster, 0.1.
    /// </summary>
    [Field("tolerance")]
    public string? Tolerance { get; set; }

    /// <summary>
    /// Which counts of <see cref="Pods"/> and <see cref="Percent"/>; Kubernetes' <c>selectPolicy</c>. Default: <see cref="ScalingPolicySelect.Max"/>.
    /// </summary>
    [Field("selectPolicy")]
    public ScalingPolicySelect SelectPolicy { get; set; }

    /// <summary>
    /// The most pods by which the number changes in a period, 1 or more; Kubernetes' <c>policies[]</c> of type <c>Pods</c>. Default: no such limit.
    /// </summary>
    public int Pods { get; set; }

    /// <summary>
    /// The most percent by which the number of pods changes in a period, 1 or more; Kubernetes' <c>policies[]</c> of type <c>Percent</c>. Default: no
    /// such limit.
    /// </summary>
    public int Percent { get; set; }

    /// <summary>The length of that period; Kubernetes' <c>policies[].periodSeconds</c>. 1 to 1800. Default: 60.</summary>
    public int PeriodSeconds { get; set; }
}
