using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Files with facts about the pod: its labels and annotations, as they are now, and what its container asks for.</summary>
/// <remarks>
/// Mirrors an item of <c>volumeMounts</c> of a container and an item of <c>volumes</c> of its pod with <c>downwardAPI</c>. Unlike variables (<see
/// cref="EnvFromFieldAttribute"/>) the files change with the pod's labels and annotations.
/// </remarks>
/// <example><code>[Resources(Memory = "128Mi", MemoryLimit = "256Mi")]
/// [DownwardApi("/etc/podinfo", "metadata.labels:labels", "limits.memory:memory")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class DownwardApiAttribute : VolumeMountAttribute
{
    /// <summary>Files with facts about the pod.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="items">The files, each as <c>"field:file"</c>: <c>"metadata.labels:labels"</c>.</param>
    public DownwardApiAttribute(string path, params string[] items)
        : base(path) => Items = items;

    /// <summary>
    /// The files, each as <c>"field:file"</c> or, with its permissions in octal, <c>"field:file:0400"</c>; Kubernetes' <c>downwardAPI.items</c>. Fields are <c>metadata.name</c>,
    /// <c>metadata.namespace</c>, <c>metadata.uid</c>, <c>metadata.labels</c>, <c>metadata.annotations</c>, one of these two as <c>metadata.labels['key']</c>, and of the container
    /// <c>limits.cpu</c>, <c>requests.memory</c> and the like.
    /// </summary>
    public string[] Items { get; }

    /// <summary>
    /// The permissions of the files; Kubernetes' <c>downwardAPI.defaultMode</c>. 0 to 511: octal 0644 is 420, 0400 is 256. Default: 420.
    /// </summary>
    [Field("downwardAPI.defaultMode", OfVolume = true)]
    public int DefaultMode { get; set; }
}
