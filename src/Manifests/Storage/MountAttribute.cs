using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Files of a ConfigMap, a Secret or a PersistentVolumeClaim in the container.</summary>
/// <remarks>Mirrors an item of <c>volumeMounts</c> of a container, and adds the item of <c>volumes</c> to its pod: one for each source, however many containers mount it.</remarks>
/// <example><code>[Pod("orders")]
/// [Container("orders", "example/orders:1.0")]
/// [Mount("/data", typeof(OrdersData))]
/// [Mount("/etc/shop", typeof(ShopConfig), Items = ["app.theme:theme.txt"], ReadOnly = true)]
/// public sealed class Orders;
/// 
/// [PersistentVolumeClaim("10Gi")]
/// public sealed class OrdersData;
/// 
/// [ConfigMap("shop-config")]
/// public static class ShopConfig { [Key("app.theme")] public const string Theme = "dark"; }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class MountAttribute : VolumeMountAttribute
{
    /// <summary>A volume that another attribute of the pod adds, such as <see cref="EmptyDirAttribute"/> on its main container; say which by <see cref="VolumeMountAttribute.Name"/>.</summary>
    /// <param name="path">The folder in the container.</param>
    public MountAttribute(string path)
        : base(path)
    {
    }

    /// <summary>What a class declares.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="type">A class with a <see cref="ConfigMapAttribute"/>, a <see cref="SecretAttribute"/> or a <see cref="PersistentVolumeClaimAttribute"/>.</param>
    public MountAttribute(string path, Type type)
        : base(path) => Type = type;

    /// <summary>A ConfigMap, or by <see cref="Source"/> a Secret or PersistentVolumeClaim.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="from">Its name, in the namespace of the pod.</param>
    public MountAttribute(string path, string from)
        : base(path) => From = from;

    /// <summary>
    /// The class that declares what is mounted; sets the name in Kubernetes' <c>configMap</c>, <c>secret</c> or <c>persistentVolumeClaim</c> of the volume.
    /// </summary>
    [RefersTo("mounts", "ConfigMap", "Secret", "PersistentVolumeClaim")]
    public Type? Type { get; }

    /// <summary>The name of what is mounted, where it is given by name; sets the same fields.</summary>
    public string? From { get; }

    /// <summary>Which of the three it is. Default: what the class declares; for a name, a ConfigMap.</summary>
    public VolumeSource Source { get; set; }

    /// <summary>
    /// Of a ConfigMap or Secret, which keys become which files, as <c>"key:path"</c>, <c>"key"</c> where both are the same, or with permissions in octal <c>"key:path:0400"</c>; Kubernetes'
    /// <c>items</c>. Default: all keys.
    /// </summary>
    public string[]? Items { get; set; }

    /// <summary>
    /// Of a ConfigMap or Secret, the permissions of the files; Kubernetes' <c>defaultMode</c>. 0 to 511.
    /// C# has no octal numbers: octal 0644 is 420, 0600 is 384, 0400 is 256. Default: 420.
    /// </summary>
    public int DefaultMode { get; set; }

    /// <summary>Of a ConfigMap or Secret, whether the pod starts where it is missing; Kubernetes' <c>optional</c>. Default: false, and it waits.</summary>
    public bool Optional { get; set; }
}
