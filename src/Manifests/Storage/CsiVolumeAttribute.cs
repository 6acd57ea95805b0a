using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Files that a CSI driver puts into the container, for as long as the pod lives: secrets of a vault, certificates.</summary>
/// <remarks>Mirrors an item of <c>volumeMounts</c> of a container and an item of <c>volumes</c> of its pod with <c>csi</c>. Storage that outlives the pod is asked for by <see cref="PersistentVolumeClaimAttribute"/>.</remarks>
/// <example><code>[CsiVolume("/mnt/secrets", "secrets-store.csi.k8s.io", VolumeReadOnly = true, Attributes = ["secretProviderClass=orders"])]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class CsiVolumeAttribute : VolumeMountAttribute
{
    /// <summary>Files of a CSI driver.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="driver">The driver's name, as <c>"secrets-store.csi.k8s.io"</c>.</param>
    public CsiVolumeAttribute(string path, string driver)
        : base(path) => Driver = driver;

    /// <summary>The driver's name; Kubernetes' <c>csi.driver</c>.</summary>
    [Field("csi.driver", OfVolume = true)]
    public string Driver { get; }

    /// <summary>What the driver is told, each as <c>"key=value"</c>; Kubernetes' <c>csi.volumeAttributes</c>. Default: nothing.</summary>
    [Field("csi.volumeAttributes", OfVolume = true, MapBy = '=')]
    public string[]? Attributes { get; set; }

    /// <summary>Whether the driver makes it read-only for all containers; Kubernetes' <c>csi.readOnly</c>. Default: false.</summary>
    [Field("csi.readOnly", OfVolume = true)]
    public bool VolumeReadOnly { get; set; }

    /// <summary>The file system on it, such as <c>"ext4"</c>; Kubernetes' <c>csi.fsType</c>. Default: the driver's.</summary>
    [Field("csi.fsType", OfVolume = true)]
    public string? FileSystem { get; set; }

    /// <summary>The name of a Secret that the driver is given; Kubernetes' <c>csi.nodePublishSecretRef.name</c>. Default: none.</summary>
    [Field("csi.nodePublishSecretRef.name", OfVolume = true)]
    public string? NodePublishSecret { get; set; }
}
