using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A folder that is empty when the pod starts, and goes with it.</summary>
/// <remarks>Mirrors an item of <c>volumeMounts</c> of a container and an item of <c>volumes</c> of its pod with <c>emptyDir</c>. The same <c>Name</c> on two containers makes them share it.</remarks>
/// <example><code>[EmptyDir("/tmp", SizeLimit = "64Mi")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class EmptyDirAttribute : VolumeMountAttribute
{
    /// <summary>An empty folder.</summary>
    /// <param name="path">The folder in the container.</param>
    public EmptyDirAttribute(string path)
        : base(path)
    {
    }

    /// <summary>What holds the files; Kubernetes' <c>emptyDir.medium</c>. Default: the node's disk.</summary>
    [Field("emptyDir.medium", OfVolume = true)]
    public EmptyDirMedium Medium { get; set; }

    /// <summary>How much it may hold, as a quantity; Kubernetes' <c>emptyDir.sizeLimit</c>. The pod is ended beyond. Default: no limit.</summary>
    [Field("emptyDir.sizeLimit", OfVolume = true)]
    public string? SizeLimit { get; set; }
}
