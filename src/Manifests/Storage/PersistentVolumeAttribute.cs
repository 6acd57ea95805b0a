using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A PersistentVolume: a piece of storage that exists and that one claim can have.</summary>
/// <remarks>Mirrors <c>PersistentVolume</c> of <c>v1</c>, which is in no namespace. Give one source: <see cref="HostPath"/>, <see cref="LocalPath"/>, <see cref="NfsServer"/> or <see cref="CsiDriver"/>.</remarks>
/// <example><code>[PersistentVolume("archive", "100Gi", AccessModes = [AccessMode.ReadWriteMany], NfsServer = "10.0.0.4", NfsPath = "/archive")]
/// public static class Archive;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "PersistentVolume")]
public sealed class PersistentVolumeAttribute : ObjectAttribute
{
    /// <summary>A PersistentVolume with the class's name in kebab-case.</summary>
    /// <param name="capacity">How much it holds, as a quantity: <c>"100Gi"</c>.</param>
    public PersistentVolumeAttribute(string capacity)
        : base(null) => Capacity = capacity;

    /// <summary>A PersistentVolume.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    /// <param name="capacity">How much it holds, as a quantity: <c>"100Gi"</c>.</param>
    public PersistentVolumeAttribute(string name, string capacity)
        : base(name) => Capacity = capacity;

    /// <summary>How much it holds, as a quantity; Kubernetes' <c>spec.capacity.storage</c>.</summary>
    [Field("spec.capacity.storage")]
    public string Capacity { get; }

    /// <summary>
    /// How it may be used; Kubernetes' <c>spec.accessModes</c>, of which the cluster needs one. Default: <see cref="AccessMode.ReadWriteOnce"/>.
    /// </summary>
    [Field("spec.accessModes")]
    public AccessMode[]? AccessModes { get; set; }

    /// <summary>The StorageClass that claims ask for; Kubernetes' <c>spec.storageClassName</c>. Default: none, for claims that ask for none.</summary>
    [Field("spec.storageClassName")]
    public string? StorageClass { get; set; }

    /// <summary>What it looks like to a container; Kubernetes' <c>spec.volumeMode</c>. Default: <see cref="Manifests.VolumeMode.Filesystem"/>.</summary>
    [Field("spec.volumeMode")]
    public VolumeMode VolumeMode { get; set; }

    /// <summary>
    /// What becomes of it when its claim is deleted; Kubernetes' <c>spec.persistentVolumeReclaimPolicy</c>. Default: <see cref="Manifests.ReclaimPolicy.Retain"/>.
    /// </summary>
    [Field("spec.persistentVolumeReclaimPolicy")]
    public ReclaimPolicy ReclaimPolicy { get; set; }

    /// <summary>Options of mounting it; Kubernetes' <c>spec.mountOptions</c>. Default: none.</summary>
    [Field("spec.mountOptions")]
    public string[]? MountOptions { get; set; }

    /// <summary>A folder of the node, for clusters of one node; Kubernetes' <c>spec.hostPath.path</c>.</summary>
    [Field("spec.hostPath.path")]
    public string? HostPath { get; set; }

    /// <summary>The host of an NFS share; Kubernetes' <c>spec.nfs.server</c>.</summary>
    [Field("spec.nfs.server")]
    public string? NfsServer { get; set; }

    /// <summary>The path of an NFS share; Kubernetes' <c>spec.nfs.path</c>.</summary>
    [Field("spec.nfs.path")]
    public string? NfsPath { get; set; }

    /// <summary>The driver that has the storage; Kubernetes' <c>spec.csi.driver</c>.</summary>
    [Field("spec.csi.driver")]
    public string? CsiDriver { get; set; }

    /// <summary>What the driver calls the storage; Kubernetes' <c>spec.csi.volumeHandle</c>.</summary>
    [Field("spec.csi.volumeHandle")]
    public string? CsiVolumeHandle { get; set; }

    /// <summary>The file system on it, such as <c>"ext4"</c>; Kubernetes' <c>spec.csi.fsType</c>. Default: the driver's.</summary>
    [Field("spec.csi.fsType")]
    public string? CsiFileSystem { get; set; }

    /// <summary>What the driver is told, each as <c>"key=value"</c>; Kubernetes' <c>spec.csi.volumeAttributes</c>. Default: nothing.</summary>
    [Field("spec.csi.volumeAttributes", MapBy = '=')]
    public string[]? CsiAttributes { get; set; }

    /// <summary>Whether the driver makes it read-only; Kubernetes' <c>spec.csi.readOnly</c>. Default: false.</summary>
    [Field("spec.csi.readOnly")]
    public bool CsiReadOnly { get; set; }

    /// <summary>A disk or folder of the nodes in <see cref="Nodes"/>, which pods are then placed on; Kubernetes' <c>spec.local.path</c>.</summary>
    [Field("spec.local.path")]
    public string? LocalPath { get; set; }

    /// <summary>
    /// The names of the nodes from which it can be reached, which one with <see cref="LocalPath"/> must say; Kubernetes' <c>spec.nodeAffinity</c>, by the label
    /// <c>kubernetes.io/hostname</c>. Default: all nodes.
    /// </summary>
    public string[]? Nodes { get; set; }

    /// <summary>How its storage performs, by the name of a VolumeAttributesClass; Kubernetes' <c>spec.volumeAttributesClassName</c>. Default: the driver's.</summary>
    [Field("spec.volumeAttributesClassName")]
    public string? VolumeAttributesClass { get; set; }
}
