using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A container that runs to its end before the pod's other containers start; several run one after the other.</summary>
/// <remarks>
/// Mirrors an item of <c>spec.initContainers</c> of a pod. On a nested class of the workload's, the container's other attributes stand beside
/// it; on the workload's class itself it has only its own options, since the others there are the main container's.
/// </remarks>
/// <example><code>[Deployment]
/// [Container(Image = "example/orders:1.4")]
/// public sealed class Orders
/// {
///     [InitContainer("migrate", "example/orders-migrate:1.4", Args = ["--up"])] private sealed class Migrate;
/// }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesContainer("spec.initContainers[]")]
public sealed class InitContainerAttribute : ContainerOptionsAttribute
{
    /// <summary>An init container.</summary>
    public InitContainerAttribute()
    {
    }

    /// <summary>An init container.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public InitContainerAttribute(string name) => Name = name;

    /// <summary>An init container.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    /// <param name="image">Its image.</param>
    public InitContainerAttribute(string name, string image)
    {
        Name = name;
        Image = image;
    }

    /// <summary>
    /// When this one container is started again, whatever its pod says; Kubernetes' <c>restartPolicy</c> of the container, which clusters know from Kubernetes 1.35 on (<c>Always</c> makes it a sidecar: <see cref="SidecarAttribute"/>).
    /// Default: as the pod says.
    /// </summary>
    [Field("restartPolicy")]
    public RestartPolicy RestartPolicy { get; set; }
}
