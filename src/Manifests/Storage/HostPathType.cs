namespace Manifests;

/// <summary>What must be at the path of a <see cref="HostPathAttribute"/>; Kubernetes' <c>hostPath.type</c>.</summary>
public enum HostPathType
{
    /// <summary>A folder, made where there is none.</summary>
    DirectoryOrCreate,

    /// <summary>A folder.</summary>
    Directory,

    /// <summary>A file, made where there is none.</summary>
    FileOrCreate,

    /// <summary>A file.</summary>
    File,

    /// <summary>A Unix socket.</summary>
    Socket,

    /// <summary>A character device.</summary>
    CharDevice,

    /// <summary>A block device.</summary>
    BlockDevice,
}
