using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Storage that a claim asks for, as a device without a file system.</summary>
/// <remarks>Mirrors an item of <c>volumeDevices</c> of a container, and adds the item of <c>volumes</c> to its pod. The claim must have <see cref="VolumeMode.Block"/>; as a folder: <see cref="MountAttribute"/>.</remarks>
/// <example><code>[Pod("db")]
/// [Container("db", "example/db:1.0")]
/// [VolumeDevice("/dev/data", typeof(RawDisk))]
/// public sealed class Db;
///
/// [PersistentVolumeClaim("10Gi", VolumeMode = VolumeMode.Block)]
/// public sealed class RawDisk;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeDevices[]")]
public sealed class VolumeDeviceAttribute : PartAttribute
{
    /// <summary>Storage that a class declares.</summary>
    /// <param name="path">The device in the container: <c>"/dev/data"</c>.</param>
    /// <param name="type">A class with a <see cref="PersistentVolumeClaimAttribute"/>.</param>
    public VolumeDeviceAttribute(string path, Type type)
    {
        Path = path;
        Type = type;
    }

    /// <summary>Storage of a claim.</summary>
    /// <param name="path">The device in the container: <c>"/dev/data"</c>.</param>
    /// <param name="claim">The claim's name, in the namespace of the pod.</param>
    public VolumeDeviceAttribute(string path, string claim)
    {
        Path = path;
        Claim = claim;
    }

    /// <summary>The device in the container; Kubernetes' <c>devicePath</c>.</summary>
    [Field("devicePath", IsKey = true)]
    public string Path { get; }

    /// <summary>The class that declares the claim; sets Kubernetes' <c>persistentVolumeClaim.claimName</c> of the volume.</summary>
    [RefersTo("uses", "PersistentVolumeClaim")]
    public Type? Type { get; }

    /// <summary>The claim's name, where it is given by name; Kubernetes' <c>persistentVolumeClaim.claimName</c> of the volume.</summary>
    public string? Claim { get; }

    /// <summary>The volume's name in the pod: lower-case letters, digits and '-', at most 63 characters; Kubernetes' <c>name</c>. Default: made from the claim's.</summary>
    [Field("name")]
    public string? Name { get; set; }
}
