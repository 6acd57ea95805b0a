using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An environment variable whose value is one key of a ConfigMap.</summary>
/// <remarks>Mirrors an item of <c>env</c> of a container with <c>valueFrom.configMapKeyRef</c>.</remarks>
/// <example><code>[Pod("orders")]
/// [Container("orders", "example/orders:1.0")]
/// [EnvFromConfigMap("LOG_LEVEL", typeof(ShopConfig), "LOG_LEVEL")]
/// public sealed class Orders;
/// 
/// [ConfigMap("shop-config")]
/// public static class ShopConfig { public const string LOG_LEVEL = "info"; }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("env[]")]
public sealed class EnvFromConfigMapAttribute : PartAttribute
{
    /// <summary>A variable from a ConfigMap by its name.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="configMap">The ConfigMap's name, in the namespace of the pod.</param>
    /// <param name="key">The key in it.</param>
    public EnvFromConfigMapAttribute(string name, string configMap, string key)
    {
        Name = name;
        ConfigMap = configMap;
        Key = key;
    }

    /// <summary>A variable from the ConfigMap that a class declares.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="type">A class with a <see cref="ConfigMapAttribute"/>.</param>
    /// <param name="key">The key in it.</param>
    public EnvFromConfigMapAttribute(string name, Type type, string key)
    {
        Name = name;
        Type = type;
        Key = key;
    }

    /// <summary>The variable's name; Kubernetes' <c>name</c>.</summary>
    [Field("name", IsKey = true)]
    public string Name { get; }

    /// <summary>The ConfigMap's name, where it is given by name; Kubernetes' <c>valueFrom.configMapKeyRef.name</c>.</summary>
    [Field("valueFrom.configMapKeyRef.name")]
    public string? ConfigMap { get; }

    /// <summary>The class that declares the ConfigMap, where it is given by its class; sets Kubernetes' <c>valueFrom.configMapKeyRef.name</c>.</summary>
    [RefersTo("takes a variable from", "ConfigMap", Path = "valueFrom.configMapKeyRef.name")]
    public Type? Type { get; }

    /// <summary>The key in it; Kubernetes' <c>valueFrom.configMapKeyRef.key</c>.</summary>
    [Field("valueFrom.configMapKeyRef.key")]
    public string Key { get; }

    /// <summary>
    /// Whether the container starts without the variable where the ConfigMap or the key is missing; Kubernetes' <c>valueFrom.configMapKeyRef.optional</c>. Default: false, and it waits.
    /// </summary>
    [Field("valueFrom.configMapKeyRef.optional")]
    public bool Optional { get; set; }
}
