using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What the pod as a whole asks for and may use at most, shared by its containers.</summary>
/// <remarks>
/// Mirrors <c>spec.resources</c> of a pod, which clusters know from Kubernetes 1.34 on. It must be as much as its containers ask for together; for one container:
/// <see cref="ResourcesAttribute"/>. All values are quantities: <c>"100m"</c> is a tenth of a core, <c>"128Mi"</c> is 128 × 1024² bytes.
/// </remarks>
/// <example><code>[PodResources(Cpu = "500m", Memory = "256Mi", CpuLimit = "2", MemoryLimit = "512Mi")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.resources")]
public sealed class PodResourcesAttribute : PartAttribute
{
    /// <summary>The processor time asked for, in cores; Kubernetes' <c>resources.requests.cpu</c>. Default: what the containers ask for.</summary>
    [Field("requests.cpu")]
    public string? Cpu { get; set; }

    /// <summary>The memory asked for, in bytes; Kubernetes' <c>resources.requests.memory</c>. Default: what the containers ask for.</summary>
    [Field("requests.memory")]
    public string? Memory { get; set; }

    /// <summary>The processor time the containers may use together, in cores; Kubernetes' <c>resources.limits.cpu</c>. Default: the limits of the containers alone.</summary>
    [Field("limits.cpu")]
    public string? CpuLimit { get; set; }

    /// <summary>The memory the containers may use together, in bytes; Kubernetes' <c>resources.limits.memory</c>. Default: the limits of the containers alone.</summary>
    [Field("limits.memory")]
    public string? MemoryLimit { get; set; }
}
