using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A taint of nodes that does not keep the pod away.</summary>
/// <remarks>Mirrors an item of <c>spec.tolerations</c> of a pod. On the assembly it holds for every workload of the project, beneath what the workload's class says.</remarks>
/// <example><code>[Toleration("spot", Operator = TolerationOperator.Exists, Effect = TaintEffect.NoSchedule)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.tolerations[]")]
public sealed class TolerationAttribute : PartAttribute
{
    /// <summary>A toleration of every taint.</summary>
    public TolerationAttribute()
    {
    }

    /// <summary>A toleration of one taint.</summary>
    /// <param name="key">The taint's key.</param>
    public TolerationAttribute(string key) => Key = key;

    /// <summary>The taint's key; Kubernetes' <c>key</c>. Default: every taint.</summary>
    [Field("key", IsKey = true)]
    public string? Key { get; }

    /// <summary>
    /// How the taint's value counts; Kubernetes' <c>operator</c>. Default: Equal where there is a <see cref="Value"/>; else Exists is written, so
    /// that the taint's value does not matter.
    /// </summary>
    [Field("operator")]
    public TolerationOperator Operator { get; set; }

    /// <summary>The taint's value; Kubernetes' <c>value</c>. Default: none.</summary>
    [Field("value")]
    public string? Value { get; set; }

    /// <summary>The taint's effect; Kubernetes' <c>effect</c>. Default: every effect.</summary>
    [Field("effect")]
    public TaintEffect Effect { get; set; }

    /// <summary>
    /// Seconds that the pod stays on a node which gets the taint, for <see cref="TaintEffect.NoExecute"/>; Kubernetes' <c>tolerationSeconds</c>.
    /// Default: for good.
    /// </summary>
    [Field("tolerationSeconds")]
    public int TolerationSeconds { get; set; }
}
