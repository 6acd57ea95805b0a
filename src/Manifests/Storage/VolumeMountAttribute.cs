using Manifests.Mapping;

namespace Manifests;

/// <summary>Files of a volume in the container.</summary>
/// <remarks>Mirrors an item of <c>volumeMounts</c> of a container.</remarks>
public abstract class VolumeMountAttribute : PartAttribute
{
    private protected VolumeMountAttribute(string path) => Path = path;

    /// <summary>The folder in the container where the files appear; Kubernetes' <c>mountPath</c>.</summary>
    [Field("mountPath", IsKey = true)]
    public string Path { get; }

    /// <summary>
    /// The volume's name in the pod: lower-case letters, digits and '-', at most 63 characters; Kubernetes' <c>name</c>.
    /// Default: made from what is mounted. The same name on two containers of a pod is the same volume.
    /// </summary>
    [Field("name")]
    public string? Name { get; set; }

    /// <summary>Whether the container can only read it; Kubernetes' <c>readOnly</c>. Default: false.</summary>
    [Field("readOnly")]
    public bool ReadOnly { get; set; }

    /// <summary>
    /// A path within the volume to show instead of its root, relative and without <c>..</c>; Kubernetes' <c>subPath</c>. Default: the root.
    /// </summary>
    [Field("subPath")]
    public string? SubPath { get; set; }

    /// <summary>
    /// The same with <c>$(NAME)</c> for environment variables of the container, for a folder of each pod's own; Kubernetes' <c>subPathExpr</c>. Not beside <see cref="SubPath"/>.
    /// Default: the root.
    /// </summary>
    [Field("subPathExpr")]
    public string? SubPathExpr { get; set; }

    /// <summary>
    /// Whether mounts below it that the node or the container makes are seen by the other; Kubernetes' <c>mountPropagation</c>. Default: <see cref="Manifests.MountPropagation.None"/>.
    /// </summary>
    [Field("mountPropagation")]
    public MountPropagation MountPropagation { get; set; }

    /// <summary>
    /// Whether <see cref="ReadOnly"/> holds for mounts below it, too; Kubernetes' <c>recursiveReadOnly</c>. Default: <see cref="Manifests.RecursiveReadOnly.Disabled"/>.
    /// </summary>
    [Field("recursiveReadOnly")]
    public RecursiveReadOnly RecursiveReadOnly { get; set; }
}
