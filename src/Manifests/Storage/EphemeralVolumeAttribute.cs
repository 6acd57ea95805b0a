using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Storage of a StorageClass that each pod gets for itself and that goes with it: room to work that is larger or faster than the node's disk.</summary>
/// <remarks>Mirrors an item of <c>volumeMounts</c> of a container and an item of <c>volumes</c> of its pod with <c>ephemeral</c>. What shall outlive the pod: <see cref="VolumeClaimTemplateAttribute"/>.</remarks>
/// <example><code>[EphemeralVolume("/work", "100Gi", StorageClass = "fast")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class EphemeralVolumeAttribute : VolumeMountAttribute
{
    /// <summary>Storage for the life of a pod.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="size">How much is asked for, as a quantity: <c>"100Gi"</c>.</param>
    public EphemeralVolumeAttribute(string path, string size)
        : base(path) => Size = size;

    /// <summary>How much is asked for, as a quantity; Kubernetes' <c>ephemeral.volumeClaimTemplate.spec.resources.requests.storage</c>.</summary>
    [Field("ephemeral.volumeClaimTemplate.spec.resources.requests.storage", OfVolume = true)]
    public string Size { get; }

    /// <summary>
    /// How it may be used; Kubernetes' <c>ephemeral.volumeClaimTemplate.spec.accessModes</c>, of which the cluster needs one. Default: <see cref="AccessMode.ReadWriteOnce"/>.
    /// </summary>
    [Field("ephemeral.volumeClaimTemplate.spec.accessModes", OfVolume = true)]
    public AccessMode[]? AccessModes { get; set; }

    /// <summary>
    /// The kind of storage, by the name of a StorageClass; Kubernetes' <c>ephemeral.volumeClaimTemplate.spec.storageClassName</c>. Default: the cluster's default.
    /// </summary>
    [Field("ephemeral.volumeClaimTemplate.spec.storageClassName", OfVolume = true)]
    public string? StorageClass { get; set; }
}
