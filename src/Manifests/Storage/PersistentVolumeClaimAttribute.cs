using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A PersistentVolumeClaim: asks for storage that outlives pods.</summary>
/// <remarks>Mirrors <c>PersistentVolumeClaim</c> of <c>v1</c>. Containers see it by <see cref="MountAttribute"/>.</remarks>
/// <example><code>[PersistentVolumeClaim("10Gi", AccessModes = [AccessMode.ReadWriteOnce], StorageClass = "fast")]
/// public sealed class OrdersData;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "PersistentVolumeClaim")]
public sealed class PersistentVolumeClaimAttribute : NamespacedObjectAttribute
{
    /// <summary>A PersistentVolumeClaim with the class's name in kebab-case.</summary>
    /// <param name="size">How much is asked for, as a quantity: <c>"10Gi"</c>.</param>
    public PersistentVolumeClaimAttribute(string size)
        : base(null) => Size = size;

    /// <summary>A PersistentVolumeClaim.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    /// <param name="size">How much is asked for, as a quantity: <c>"10Gi"</c>.</param>
    public PersistentVolumeClaimAttribute(string name, string size)
        : base(name) => Size = size;

    /// <summary>How much is asked for, as a quantity; Kubernetes' <c>spec.resources.requests.storage</c>.</summary>
    [Field("spec.resources.requests.storage")]
    public string Size { get; }

    /// <summary>
    /// How it may be used; Kubernetes' <c>spec.accessModes</c>, of which the cluster needs one. Default: <see cref="AccessMode.ReadWriteOnce"/>.
    /// </summary>
    [Field("spec.accessModes")]
    public AccessMode[]? AccessModes { get; set; }

    /// <summary>
    /// The kind of storage, by the name of a StorageClass; Kubernetes' <c>spec.storageClassName</c>. Empty: none is made for it. Default: the cluster's default.
    /// </summary>
    [Field("spec.storageClassName")]
    public string? StorageClass { get; set; }

    /// <summary>What it looks like to a container; Kubernetes' <c>spec.volumeMode</c>. Default: <see cref="Manifests.VolumeMode.Filesystem"/>.</summary>
    [Field("spec.volumeMode")]
    public VolumeMode VolumeMode { get; set; }

    /// <summary>The one PersistentVolume that it is meant for; Kubernetes' <c>spec.volumeName</c>. Default: any that fits.</summary>
    [Field("spec.volumeName")]
    public string? VolumeName { get; set; }

    /// <summary>How its storage performs, by the name of a VolumeAttributesClass; Kubernetes' <c>spec.volumeAttributesClassName</c>. Default: the driver's.</summary>
    [Field("spec.volumeAttributesClassName")]
    public string? VolumeAttributesClass { get; set; }
}
