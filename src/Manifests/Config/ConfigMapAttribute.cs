using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A ConfigMap: settings by name, which containers take as variables (<see cref="EnvFromAttribute"/>) or files (<see cref="MountAttribute"/>).</summary>
/// <remarks>
/// Mirrors <c>ConfigMap</c> of <c>v1</c>; its <c>data</c> is the class itself. Of an options class (one that has properties with a setter) the properties
/// count, with the values that their initialisers give: <c>Section__Name</c>, as .NET's configuration binds them from environment variables, with
/// <c>__</c> before what is nested and <c>__0</c>, <c>__1</c> for the items of a list. Of any other class the constants that are not private count, by their names or <see cref="KeyAttribute"/>.
/// A property without initialiser has no key; one whose initialiser cannot be known at compile time has none either, which K8S1006 reports.
/// </remarks>
/// <example><code>[ConfigMap("shop-config")]
/// public static class ShopConfig
/// {
///     public const string LOG_LEVEL = "info";
///     [Key("app.theme")] public const string Theme = "dark";
/// }
/// 
/// [ConfigMap(Section = "Orders")]
/// public sealed class OrdersOptions { public int MaxItems { get; set; } = 10; }     // Orders__MaxItems: "10"</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "ConfigMap")]
public sealed class ConfigMapAttribute : NamespacedObjectAttribute
{
    /// <summary>A ConfigMap with the class's name in kebab-case.</summary>
    public ConfigMapAttribute()
        : base(null)
    {
    }

    /// <summary>A ConfigMap.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public ConfigMapAttribute(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The configuration section that the options class is bound to, such as <c>"Orders"</c> or <c>"Shop:Orders"</c>; begins each key of Kubernetes' <c>data</c>.
    /// Default: none, for options that are bound to the root and for constants.
    /// </summary>
    public string? Section { get; set; }

    /// <summary>Whether it can never be changed, only made anew; Kubernetes' <c>immutable</c>. Default: false.</summary>
    [Field("immutable")]
    public bool Immutable { get; set; }
}
