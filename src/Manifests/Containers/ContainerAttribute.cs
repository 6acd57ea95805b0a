using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>The main container of the class's workload; on a nested class, a further container beside it.</summary>
/// <remarks>
/// Mirrors an item of <c>spec.containers</c> of a pod. The container's other attributes (<see cref="ContainerPortAttribute"/>, <see
/// cref="EnvAttribute"/>, <see cref="ResourcesAttribute"/>, the probes) stand on the same class.
/// </remarks>
/// <example><code>[Container("hello-container", "example/hello:1.0")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesContainer("spec.containers[]")]
public sealed class ContainerAttribute : ContainerOptionsAttribute
{
    /// <summary>A container.</summary>
    public ContainerAttribute()
    {
    }

    /// <summary>A container.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public ContainerAttribute(string name) => Name = name;

    /// <summary>A container.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    /// <param name="image">Its image.</param>
    public ContainerAttribute(string name, string image)
    {
        Name = name;
        Image = image;
    }

    /// <summary>
    /// When this one container is started again, whatever its pod says; Kubernetes' <c>restartPolicy</c> of the container, which clusters know from Kubernetes 1.35 on.
    /// Default: as the pod says.
    /// </summary>
    [Field("restartPolicy")]
    public RestartPolicy RestartPolicy { get; set; }
}
