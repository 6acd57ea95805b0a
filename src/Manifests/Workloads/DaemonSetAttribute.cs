using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A DaemonSet: keeps one pod running on every node that its pods may run on.</summary>
/// <remarks>Mirrors <c>DaemonSet</c> of <c>apps/v1</c>. Its pods carry the class's labels; its selector is written from them.</remarks>
/// <example><code>[DaemonSet]
/// [Container(Image = "example/log-shipper:2.1")]
/// public sealed class LogShipper;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("apps/v1", "DaemonSet")]
public sealed class DaemonSetAttribute : NamespacedObjectAttribute
{
    /// <summary>A DaemonSet with the class's name in kebab-case.</summary>
    public DaemonSetAttribute()
        : base(null)
    {
    }

    /// <summary>A DaemonSet.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public DaemonSetAttribute(string name)
        : base(name)
    {
    }

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
}
