using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What the container asks for (the scheduler finds a node with that much free) and what it may use at most.</summary>
/// <remarks>Mirrors <c>resources</c> of a container. All values are quantities: <c>"100m"</c> is a tenth of a core, <c>"128Mi"</c> is 128 × 1024² bytes. On the assembly it holds for every container of the project, beneath what the container's class says.</remarks>
/// <example><code>[Resources(Cpu = "100m", Memory = "128Mi", CpuLimit = "1", MemoryLimit = "256Mi")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("resources")]
public sealed class ResourcesAttribute : PartAttribute
{
    /// <summary>The processor time asked for, in cores; Kubernetes' <c>resources.requests.cpu</c>. Default: none, or the limit where there is one.</summary>
    [Field("requests.cpu")]
    public string? Cpu { get; set; }

    /// <summary>The memory asked for, in bytes; Kubernetes' <c>resources.requests.memory</c>. Default: none, or the limit where there is one.</summary>
    [Field("requests.memory")]
    public string? Memory { get; set; }

    /// <summary>The processor time it may use, in cores; it is slowed down beyond; Kubernetes' <c>resources.limits.cpu</c>. Default: no limit.</summary>
    [Field("limits.cpu")]
    public string? CpuLimit { get; set; }

    /// <summary>The memory it may use, in bytes; it is ended beyond; Kubernetes' <c>resources.limits.memory</c>. Default: no limit.</summary>
    [Field("limits.memory")]
    public string? MemoryLimit { get; set; }

    /// <summary>The space on the node's disk asked for, in bytes; Kubernetes' <c>resources.requests.ephemeral-storage</c>. Default: none, or the limit where there is one.</summary>
    [Field("requests.ephemeral-storage")]
    public string? EphemeralStorage { get; set; }

    /// <summary>The space on the node's disk it may use, in bytes; the pod is ended beyond; Kubernetes' <c>resources.limits.ephemeral-storage</c>. Default: no limit.</summary>
    [Field("limits.ephemeral-storage")]
    public string? EphemeralStorageLimit { get; set; }

    /// <summary>
    /// Other resources asked for, each as <c>"resource=quantity"</c>, such as <c>"hugepages-2Mi=64Mi"</c>; Kubernetes' <c>resources.requests</c>. Default: the limit where
    /// there is one.
    /// </summary>
    [Field("requests", MapBy = '=')]
    public string[]? Requests { get; set; }

    /// <summary>
    /// Other resources it may use, each as <c>"resource=quantity"</c>, such as <c>"nvidia.com/gpu=1"</c>; Kubernetes' <c>resources.limits</c>. Of resources that nodes
    /// cannot share, such as GPUs and huge pages, the request must be the same. Default: none.
    /// </summary>
    [Field("limits", MapBy = '=')]
    public string[]? Limits { get; set; }
}
