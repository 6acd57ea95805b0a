using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Files of a ConfigMap or a Secret in a folder that has files of others, too.</summary>
/// <remarks>
/// Mirrors an item of <c>projected.sources</c> with <c>configMap</c> or <c>secret</c>, of a volume of the pod that the container mounts. With the same path on the same
/// container, these attributes and <see cref="ProjectedTokenAttribute"/> and <see cref="ProjectedDownwardApiAttribute"/> make one volume.
/// </remarks>
/// <example><code>[Pod("orders")]
/// [Container("orders", "example/orders:1.0")]
/// [ProjectedMount("/etc/orders", typeof(ShopConfig), Items = ["app.theme:theme.txt"])]
/// [ProjectedMount("/etc/orders", typeof(DbCredentials), Items = ["password:db/password:0400"])]
/// [ProjectedToken("/etc/orders", "vault-token", Audience = "vault", ExpirationSeconds = 3600)]
/// public sealed class Orders;
///
/// [ConfigMap("shop-config")]
/// public static class ShopConfig { [Key("app.theme")] public const string Theme = "dark"; }
///
/// [Secret("db-credentials")]
/// public static class DbCredentials { [Key("password")] public const string Password = ""; }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class ProjectedMountAttribute : ProjectedVolumeAttribute
{
    /// <summary>What a class declares.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="type">A class with a <see cref="ConfigMapAttribute"/> or a <see cref="SecretAttribute"/>.</param>
    public ProjectedMountAttribute(string path, Type type)
        : base(path) => Type = type;

    /// <summary>A ConfigMap, or by <see cref="Source"/> a Secret.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="from">Its name, in the namespace of the pod.</param>
    public ProjectedMountAttribute(string path, string from)
        : base(path) => From = from;

    /// <summary>The class that declares the object; sets Kubernetes' <c>configMap.name</c> or <c>secret.name</c> of the source.</summary>
    [Identifies]
    [RefersTo("mounts", "ConfigMap", "Secret")]
    public Type? Type { get; }

    /// <summary>The name of the object, where it is given by name; sets the same fields.</summary>
    [Identifies]
    public string? From { get; }

    /// <summary>Which of the two it is. Default: what the class declares; for a name, a ConfigMap.</summary>
    public EnvSource Source { get; set; }

    /// <summary>
    /// Which keys become which files, as <c>"key:path"</c>, <c>"key"</c> where both are the same, or with permissions in octal <c>"key:path:0400"</c>; Kubernetes' <c>items</c>.
    /// Default: all keys.
    /// </summary>
    public string[]? Items { get; set; }

    /// <summary>Whether the pod starts where it is missing; Kubernetes' <c>optional</c>. Default: false, and it waits.</summary>
    public bool Optional { get; set; }
}
