using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Files with facts about the pod in a folder that has files of others, too.</summary>
/// <remarks>
/// Mirrors an item of <c>projected.sources</c> with <c>downwardAPI</c>, of a volume of the pod that the container mounts. With the same path as <see
/// cref="ProjectedMountAttribute"/>s they are in the same folder; alone in one: <see cref="DownwardApiAttribute"/>.
/// </remarks>
/// <example><code>[ProjectedToken("/etc/pod", "token", Audience = "vault")]
/// [ProjectedDownwardApi("/etc/pod", "metadata.labels:labels", "metadata.annotations:annotations")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class ProjectedDownwardApiAttribute : ProjectedVolumeAttribute
{
    /// <summary>Files with facts about the pod.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="items">The files, each as <c>"field:file"</c>: <c>"metadata.labels:labels"</c>.</param>
    public ProjectedDownwardApiAttribute(string path, params string[] items)
        : base(path) => Items = items;

    /// <summary>The files, written as those of <see cref="DownwardApiAttribute"/>; Kubernetes' <c>downwardAPI.items</c>.</summary>
    public string[] Items { get; }
}
