namespace Manifests;

/// <summary>How volumes get the SELinux label of a pod; Kubernetes' <c>securityContext.seLinuxChangePolicy</c>.</summary>
public enum SELinuxChangePolicy
{
    /// <summary>When they are mounted, all at once.</summary>
    MountOption,

    /// <summary>File by file, as pods that share a volume but not the label need it.</summary>
    Recursive,
}
