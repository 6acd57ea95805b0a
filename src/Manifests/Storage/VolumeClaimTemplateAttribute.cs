using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Storage of its own for each pod of the class's StatefulSet, which outlives the pod, mounted into the main container.</summary>
/// <remarks>Mirrors an item of <c>spec.volumeClaimTemplates</c> of a StatefulSet, and of <c>volumeMounts</c> of its container.</remarks>
/// <example><code>[StatefulSet("db")]
/// [VolumeClaimTemplate("data", "/var/lib/postgresql/data", "20Gi")]
/// [Container(Image = "postgres:17")]
/// [ContainerPort(5432, Name = "pg")]
/// [Service("db", 5432, TargetPort = "pg", Headless = true)]
/// public sealed class Database;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("StatefulSet", "spec.volumeClaimTemplates[]")]
public sealed class VolumeClaimTemplateAttribute : PartAttribute
{
    /// <summary>Storage for each pod.</summary>
    /// <param name="name">Its name, by which the claims of the pods begin: lower-case letters, digits and '-', at most 63 characters.</param>
    /// <param name="path">Where the main container finds it: an absolute path.</param>
    /// <param name="size">How much is asked for, as a quantity: <c>"20Gi"</c>.</param>
    public VolumeClaimTemplateAttribute(string name, string path, string size)
    {
        Name = name;
        Path = path;
        Size = size;
    }

    /// <summary>The name; Kubernetes' <c>metadata.name</c> of the template and <c>name</c> of the mount.</summary>
    [Field("metadata.name", IsKey = true)]
    public string Name { get; }

    /// <summary>Where the main container finds it; Kubernetes' <c>volumeMounts[].mountPath</c>.</summary>
    public string Path { get; }

    /// <summary>How much is asked for, as a quantity; Kubernetes' <c>spec.resources.requests.storage</c>.</summary>
    [Field("spec.resources.requests.storage")]
    public string Size { get; }

    /// <summary>How it may be used; Kubernetes' <c>spec.accessModes</c>, of which the cluster needs one. Default: <see cref="AccessMode.ReadWriteOnce"/>.</summary>
    [Field("spec.accessModes")]
    public AccessMode[]? AccessModes { get; set; }

    /// <summary>The kind of storage, by the name of a StorageClass; Kubernetes' <c>spec.storageClassName</c>. Default: the cluster's default.</summary>
    [Field("spec.storageClassName")]
    public string? StorageClass { get; set; }

    /// <summary>What it looks like to a container; Kubernetes' <c>spec.volumeMode</c>. Default: <see cref="Manifests.VolumeMode.Filesystem"/>.</summary>
    [Field("spec.volumeMode")]
    public VolumeMode VolumeMode { get; set; }

    /// <summary>How its storage performs, by the name of a VolumeAttributesClass; Kubernetes' <c>spec.volumeAttributesClassName</c>. Default: the driver's.</summary>
    [Field("spec.volumeAttributesClassName")]
    public string? VolumeAttributesClass { get; set; }
}
