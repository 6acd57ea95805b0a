using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A StorageClass: a kind of storage that claims can ask for.</summary>
/// <remarks>Mirrors <c>StorageClass</c> of <c>storage.k8s.io/v1</c>, which is in no namespace.</remarks>
/// <example><code>[StorageClass("fast", "ebs.csi.aws.com", Parameters = ["type=gp3"], VolumeBindingMode = VolumeBindingMode.WaitForFirstConsumer)]
/// public static class FastStorage;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("storage.k8s.io/v1", "StorageClass")]
public sealed class StorageClassAttribute : ObjectAttribute
{
    /// <summary>A StorageClass with the class's name in kebab-case.</summary>
    /// <param name="provisioner">What makes the storage, such as <c>"ebs.csi.aws.com"</c>.</param>
    public StorageClassAttribute(string provisioner)
        : base(null) => Provisioner = provisioner;

    /// <summary>A StorageClass.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    /// <param name="provisioner">What makes the storage, such as <c>"ebs.csi.aws.com"</c>.</param>
    public StorageClassAttribute(string name, string provisioner)
        : base(name) => Provisioner = provisioner;

    /// <summary>What makes the storage; Kubernetes' <c>provisioner</c>.</summary>
    [Field("provisioner")]
    public string Provisioner { get; }

    /// <summary>What the provisioner is told, as <c>"key=value"</c>; Kubernetes' <c>parameters</c>. Default: none.</summary>
    [Field("parameters", MapBy = '=')]
    public string[]? Parameters { get; set; }

    /// <summary>
    /// What becomes of the storage when its claim is deleted; Kubernetes' <c>reclaimPolicy</c>. Default: <see cref="Manifests.ReclaimPolicy.Delete"/>.
    /// </summary>
    [Field("reclaimPolicy")]
    public ReclaimPolicy ReclaimPolicy { get; set; }

    /// <summary>
    /// When a claim gets its storage; Kubernetes' <c>volumeBindingMode</c>. Default: <see cref="Manifests.VolumeBindingMode.Immediate"/>.
    /// </summary>
    [Field("volumeBindingMode")]
    public VolumeBindingMode VolumeBindingMode { get; set; }

    /// <summary>Whether claims may grow; Kubernetes' <c>allowVolumeExpansion</c>. Default: false.</summary>
    [Field("allowVolumeExpansion")]
    public bool AllowVolumeExpansion { get; set; }

    /// <summary>Options of mounting the storage; Kubernetes' <c>mountOptions</c>. Default: none.</summary>
    [Field("mountOptions")]
    public string[]? MountOptions { get; set; }

    /// <summary>
    /// Whether claims that name no class get this one; writes the annotation <c>storageclass.kubernetes.io/is-default-class</c>. Default: false.
    /// </summary>
    public bool IsDefault { get; set; }
}
