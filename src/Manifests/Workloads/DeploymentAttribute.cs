using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A Deployment: keeps a number of equal pods running and replaces them step by step when they change.</summary>
/// <remarks>Mirrors <c>Deployment</c> of <c>apps/v1</c>. Its pods carry the class's labels; its selector is written from them.</remarks>
/// <example><code>[Deployment(Replicas = 3)]
/// [Container(Image = "example/orders:1.4")]
/// [ContainerPort(8080)]
/// public sealed class Orders;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("apps/v1", "Deployment")]
public sealed class DeploymentAttribute : NamespacedObjectAttribute
{
    /// <summary>A Deployment with the class's name in kebab-case.</summary>
    public DeploymentAttribute()
        : base(null)
    {
    }

    /// <summary>A Deployment.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public DeploymentAttribute(string name)
        : base(name)
    {
    }

    /// <summary>How many pods are kept running; Kubernetes' <c>spec.replicas</c>. 0 or more. Default: none is written, which Kubernetes takes for 1.</summary>
    [Field("spec.replicas")]
    public int Replicas { get; set; }

    /// <summary>How pods are replaced; Kubernetes' <c>spec.strategy.type</c>. Default: <see cref="DeploymentStrategy.RollingUpdate"/>.</summary>
    [Field("spec.strategy.type")]
    public DeploymentStrategy Strategy { get; set; }

    /// <summary>How many earlier versions are kept to go back to; Kubernetes' <c>spec.revisionHistoryLimit</c>. 0 or more. Default: 10.</summary>
    [Field("spec.revisionHistoryLimit")]
    public int RevisionHistoryLimit { get; set; }

    /// <summary>
    /// Seconds after which a rollout without progress has failed; Kubernetes' <c>spec.progressDeadlineSeconds</c>.
    /// Must be more than <see cref="MinReadySeconds"/>. Default: 600.
    /// </summary>
    [Field("spec.progressDeadlineSeconds")]
    public int ProgressDeadlineSeconds { get; set; }

    /// <summary>Seconds a new pod must be ready before it counts as available; Kubernetes' <c>spec.minReadySeconds</c>. 0 or more. Default: 0.</summary>
    [Field("spec.minReadySeconds")]
    public int MinReadySeconds { get; set; }

    /// <summary>Whether changes wait until the rollout is resumed by hand; Kubernetes' <c>spec.paused</c>. Default: false.</summary>
    [Field("spec.paused")]
    public bool Paused { get; set; }

    /// <summary>
    /// Which pods belong to it, in kubectl's syntax (<c>"app=orders,tier in (web,api)"</c>); Kubernetes' <c>spec.selector</c>.
    /// Default: the class's selector labels. It must match the labels of its own pods.
    /// </summary>
    [Field("spec.selector", IsSelector = true)]
    public string? Selector { get; set; }
}
