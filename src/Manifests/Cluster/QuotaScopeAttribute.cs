using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Which objects count for the class's ResourceQuota, such as the pods of some priority classes.</summary>
/// <remarks>Mirrors an item of <c>spec.scopeSelector.matchExpressions</c> of a ResourceQuota. Several must all hold.</remarks>
/// <example><code>[QuotaScope("PriorityClass", Values = ["critical"])]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("ResourceQuota", "spec.scopeSelector.matchExpressions[]")]
public sealed class QuotaScopeAttribute : PartAttribute
{
    /// <summary>A scope.</summary>
    /// <param name="scope">What is asked for: <c>"PriorityClass"</c>, <c>"VolumeAttributesClass"</c>, <c>"BestEffort"</c>, <c>"NotBestEffort"</c>, <c>"Terminating"</c>, <c>"NotTerminating"</c> or <c>"CrossNamespacePodAffinity"</c>.</param>
    public QuotaScopeAttribute(string scope) => Scope = scope;

    /// <summary>What is asked for; Kubernetes' <c>scopeName</c>.</summary>
    [Field("scopeName", IsKey = true)]
    public string Scope { get; }

    /// <summary>
    /// How it is asked for; Kubernetes' <c>operator</c>. Default: <see cref="QuotaScopeOperator.In"/> where there are <see cref="Values"/>, else <see
    /// cref="QuotaScopeOperator.Exists"/>.
    /// </summary>
    [Field("operator")]
    public QuotaScopeOperator Operator { get; set; }

    /// <summary>The names of the classes, for <see cref="QuotaScopeOperator.In"/> and <see cref="QuotaScopeOperator.NotIn"/>; Kubernetes' <c>values</c>. Default: none.</summary>
    [Field("values")]
    public string[]? Values { get; set; }
}
