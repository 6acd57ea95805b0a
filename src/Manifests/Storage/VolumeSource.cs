namespace Manifests;

/// <summary>What a <see cref="MountAttribute"/> shows.</summary>
public enum VolumeSource
{
    /// <summary>A ConfigMap, each key a file.</summary>
    ConfigMap,

    /// <summary>A Secret, each key a file.</summary>
    Secret,

    /// <summary>Storage that a claim asks for.</summary>
    PersistentVolumeClaim,
}
