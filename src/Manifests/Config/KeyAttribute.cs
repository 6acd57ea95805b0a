using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>The key of a constant in the data of its <see cref="ConfigMapAttribute"/> or <see cref="SecretAttribute"/>.</summary>
/// <remarks>Names a key of Kubernetes' <c>data</c>. Default without it: the constant's name.</remarks>
/// <example><code>[ConfigMap("shop-config")]
/// public static class ShopConfig { [Key("app.theme")] public const string Theme = "dark"; }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Field)]
public sealed class KeyAttribute : KubernetesAttribute
{
    /// <summary>A key.</summary>
    /// <param name="name">Letters, digits, '-', '_' and '.', at most 253 characters.</param>
    public KeyAttribute(string name) => Name = name;

    /// <summary>The key: letters, digits, '-', '_' and '.', at most 253 characters.</summary>
    public string Name { get; }
}
