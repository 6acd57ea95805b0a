using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A StatefulSet: keeps a number of pods running that each have a name and storage of their own, and keep them.</summary>
/// <remarks>Mirrors <c>StatefulSet</c> of <c>apps/v1</c>. Its pods carry the class's labels; its selector is written from them.</remarks>
/// <example><code>[StatefulSet("db", Replicas = 3)]
/// [Container(Image = "postgres:17")]
/// [ContainerPort(5432)]
/// [Service("db", 5432, Headless = true)]
/// public sealed class Database;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("apps/v1", "StatefulSet")]
public sealed class StatefulSetAttribute : NamespacedObjectAttribute
{
    /// <summary>A StatefulSet with the class's name in kebab-case.</summary>
    public StatefulSetAttribute()
        : base(null)
    {
    }

    /// <summary>A StatefulSet.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public StatefulSetAttribute(string name)
        : base(name)
    {
    }

    /// <summary>
    /// How many pods are kept running; Kubernetes' <c>spec.replicas</c>. 0 or more. Default: none is written, which Kubernetes takes for 1.
    /// </summary>
    [Field("spec.replicas")]
    public int Replicas { get; set; }

    /// <summary>
    /// The headless Service that gives each pod a name in DNS; Kubernetes' <c>spec.serviceName</c>. Default: the headless Service of the same
    /// class, where there is just one; else none is written.
    /// </summary>
    [Field("spec.serviceName")]
    public string? ServiceName { get; set; }

    /// <summary>
    /// Whether pods start and end one after the other or all at once; Kubernetes' <c>spec.podManagementPolicy</c>. Default: <see
    /// cref="Manifests.PodManagementPolicy.OrderedReady"/>.
    /// </summary>
    [Field("spec.podManagementPolicy")]
    public PodManagementPolicy PodManagementPolicy { get; set; }

    /// <summary>
    /// When pods are replaced; Kubernetes' <c>spec.updateStrategy.type</c>. Default: <see cref="Manifests.UpdateStrategy.RollingUpdate"/>. How:
    /// <see cref="RollingUpdateAttribute"/>.
    /// </summary>
    [Field("spec.updateStrategy.type")]
    public UpdateStrategy UpdateStrategy { get; set; }

    /// <summary>How many earlier versions are kept to go back to; Kubernetes' <c>spec.revisionHistoryLimit</c>. 0 or more. Default: 10.</summary>
    [Field("spec.revisionHistoryLimit")]
    public int RevisionHistoryLimit { get; set; }

    /// <summary>
    /// Seconds a new pod must be ready before it counts as available; Kubernetes' <c>spec.minReadySeconds</c>. 0 or more. Default: 0.
    /// </summary>
    [Field("spec.minReadySeconds")]
    public int MinReadySeconds { get; set; }

    /// <summary>
    /// Which pods belong to it, in kubectl's syntax; Kubernetes' <c>spec.selector</c>. Default: the class's selector labels. It must match the
    /// labels of its own pods.
    /// </summary>
    [Field("spec.selector", IsSelector = true)]
    public string? Selector { get; set; }

    /// <summary>The number that the first pod's name ends in; Kubernetes' <c>spec.ordinals.start</c>. 0 or more. Default: 0.</summary>
    [Field("spec.ordinals.start")]
    public int OrdinalsStart { get; set; }

    /// <summary>
    /// What becomes of the claims of its templates when it is deleted; Kubernetes' <c>spec.persistentVolumeClaimRetentionPolicy.whenDeleted</c>. Default: <see
    /// cref="ClaimRetention.Retain"/>.
    /// </summary>
    [Field("spec.persistentVolumeClaimRetentionPolicy.whenDeleted")]
    public ClaimRetention WhenDeleted { get; set; }

    /// <summary>
    /// What becomes of the claims of pods that are no longer there when it gets fewer; Kubernetes' <c>spec.persistentVolumeClaimRetentionPolicy.whenScaled</c>. Default:
    /// <see cref="ClaimRetention.Retain"/>.
    /// </summary>
    [Field("spec.persistentVolumeClaimRetentionPolicy.whenScaled")]
    public ClaimRetention WhenScaled { get; set; }
}
