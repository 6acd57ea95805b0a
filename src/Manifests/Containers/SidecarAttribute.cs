using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A container that starts before the main ones, runs beside them, and ends after them.</summary>
/// <remarks>
/// Mirrors an item of <c>spec.initContainers</c> of a pod with <c>restartPolicy: Always</c>, which needs Kubernetes 1.29 or later. On a nested
/// class of the workload's, the container's other attributes stand beside it; on the workload's class itself it has only its own options, since
/// the others there are the main container's.
/// </remarks>
/// <example><code>[Deployment]
/// [Container(Image = "example/orders:1.4")]
/// public sealed class Orders
/// {
///     [Sidecar("logs", "example/log-shipper:3.0")] private sealed class Logs;
/// }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesContainer("spec.initContainers[]")]
[FixedField("restartPolicy", "Always")]
public sealed class SidecarAttribute : ContainerOptionsAttribute
{
    /// <summary>A sidecar.</summary>
    public SidecarAttribute()
    {
    }

    /// <summary>A sidecar.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public SidecarAttribute(string name) => Name = name;

    /// <summary>A sidecar.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    /// <param name="image">Its image.</param>
    public SidecarAttribute(string name, string image)
    {
        Name = name;
        Image = image;
    }
}
