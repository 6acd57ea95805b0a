using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>
/// A LimitRange: what each object of a namespace may use, and what containers get that do not say. Its limits are <see cref="LimitAttribute"/>s.
/// </summary>
/// <remarks>Mirrors <c>LimitRange</c> of <c>v1</c>.</remarks>
/// <example><code>[LimitRange("shop")]
/// [Limit(LimitType.Container, DefaultCpu = "500m", DefaultRequestCpu = "100m")]
/// public static class ShopLimits;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "LimitRange")]
public sealed class LimitRangeAttribute : NamespacedObjectAttribute
{
    /// <summary>A LimitRange with the class's name in kebab-case.</summary>
    public LimitRangeAttribute()
        : base(null)
    {
    }

    /// <summary>A LimitRange.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public LimitRangeAttribute(string name)
        : base(name)
    {
    }
}
