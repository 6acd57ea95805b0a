using Manifests.Mapping;

namespace Manifests;

/// <summary>One source of a volume that shows several in one folder: the attributes with the same path on a container make one volume.</summary>
/// <remarks>Mirrors an item of <c>volumeMounts</c> of a container, and an item of <c>projected.sources</c> of a volume of its pod.</remarks>
public abstract class ProjectedVolumeAttribute : VolumeMountAttribute
{
    private protected ProjectedVolumeAttribute(string path)
        : base(path)
    {
    }

    /// <summary>
    /// The permissions of the files of all sources; Kubernetes' <c>projected.defaultMode</c>. 0 to 511: octal 0644 is 420, 0400 is 256. Default: 420.
    /// </summary>
    [Field("projected.defaultMode", OfVolume = true)]
    public int DefaultMode { get; set; }
}
