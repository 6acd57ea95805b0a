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
}
