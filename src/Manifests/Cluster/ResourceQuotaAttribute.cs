using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A ResourceQuota: how much all objects of a namespace may use together. Its limits are <see cref="HardAttribute"/>s.</summary>
/// <remarks>Mirrors <c>ResourceQuota</c> of <c>v1</c>.</remarks>
/// <example><code>[ResourceQuota("shop")]
/// [Hard("requests.cpu", "8")]
/// [Hard("pods", "50")]
/// public static class ShopQuota;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "ResourceQuota")]
public sealed class ResourceQuotaAttribute : NamespacedObjectAttribute
{
    /// <summary>A quota with the class's name in kebab-case.</summary>
    public ResourceQuotaAttribute()
        : base(null)
    {
    }

    /// <summary>A quota.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public ResourceQuotaAttribute(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The pods that count, by what Kubernetes calls scopes: <c>"BestEffort"</c>, <c>"NotTerminating"</c>, …; Kubernetes' <c>spec.scopes</c>.
    /// Default: all. Scopes with values are <see cref="QuotaScopeAttribute"/>s.
    /// </summary>
    [Field("spec.scopes")]
    public string[]? Scopes { get; set; }
}
