using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A file or folder of the node in the container.</summary>
/// <remarks>Mirrors an item of <c>volumeMounts</c> of a container and an item of <c>volumes</c> of its pod with <c>hostPath</c>. Pods on different nodes see different files.</remarks>
/// <example><code>[HostPath("/host/log", "/var/log", Type = HostPathType.Directory, ReadOnly = true)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class HostPathAttribute : VolumeMountAttribute
{
    /// <summary>A file or folder of the node.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="hostPath">The path on the node.</param>
    public HostPathAttribute(string path, string hostPath)
        : base(path) => HostPath = hostPath;

    /// <summary>The path on the node; Kubernetes' <c>hostPath.path</c>.</summary>
    [Field("hostPath.path", OfVolume = true)]
    public string HostPath { get; }

    /// <summary>What must be there; Kubernetes' <c>hostPath.type</c>. Default: nothing is checked.</summary>
    [Field("hostPath.type", OfVolume = true)]
    public HostPathType Type { get; set; }
}
