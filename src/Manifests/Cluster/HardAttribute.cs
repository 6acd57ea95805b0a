using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>How much of something the class's ResourceQuota allows.</summary>
/// <remarks>Mirrors an entry of <c>spec.hard</c> of a ResourceQuota.</remarks>
/// <example><code>[Hard("requests.memory", "16Gi")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("ResourceQuota", "spec.hard{}")]
public sealed class HardAttribute : PartAttribute
{
    /// <summary>A limit.</summary>
    /// <param name="key">What is counted: <c>"pods"</c>, <c>"requests.cpu"</c>, <c>"limits.memory"</c>, <c>"count/deployments.apps"</c>.</param>
    /// <param name="value">The most of it, a quantity.</param>
    public HardAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>What is counted; a key of Kubernetes' <c>spec.hard</c>.</summary>
    public string Key { get; }

    /// <summary>The most of it, a quantity; the value in Kubernetes' <c>spec.hard</c>.</summary>
    public string Value { get; }
}
