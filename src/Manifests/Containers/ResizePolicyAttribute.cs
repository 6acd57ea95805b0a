using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What happens to the container when what it may use of a resource is changed while it runs.</summary>
/// <remarks>Mirrors an item of <c>resizePolicy</c> of a container.</remarks>
/// <example><code>[Resources(Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi")]
/// [ResizePolicy("memory", ResizeRestartPolicy.RestartContainer)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("resizePolicy[]")]
public sealed class ResizePolicyAttribute : PartAttribute
{
    /// <summary>What happens on a change.</summary>
    /// <param name="resource">The resource: <c>cpu</c> or <c>memory</c>.</param>
    /// <param name="restartPolicy">Whether the container is started anew.</param>
    public ResizePolicyAttribute(string resource, ResizeRestartPolicy restartPolicy)
    {
        Resource = resource;
        RestartPolicy = restartPolicy;
    }

    /// <summary>The resource, <c>cpu</c> or <c>memory</c>; Kubernetes' <c>resourceName</c>.</summary>
    [Field("resourceName", IsKey = true)]
    public string Resource { get; }

    /// <summary>Whether the container is started anew; Kubernetes' <c>restartPolicy</c> of the item. Without the attribute: it is not.</summary>
    [Field("restartPolicy")]
    public ResizeRestartPolicy RestartPolicy { get; }
}
