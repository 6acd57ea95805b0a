using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What the container may do on its node.</summary>
/// <remarks>Mirrors <c>securityContext</c> of a container. For all containers of the pod: <see cref="PodSecurityContextAttribute"/>. On the assembly it holds for every container of the project, beneath what the container's class says.</remarks>
/// <example><code>[SecurityContext(RunAsNonRoot = true, RunAsUser = 1654, ReadOnlyRootFilesystem = true, AllowPrivilegeEscalation = false, DropCapabilities = ["ALL"])]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("securityContext")]
public sealed class SecurityContextAttribute : PartAttribute
{
    /// <summary>Whether it is started only as a user other than root; Kubernetes' <c>securityContext.runAsNonRoot</c>. Default: false.</summary>
    [Field("runAsNonRoot")]
    public bool RunAsNonRoot { get; set; }

    /// <summary>The number of the user that it runs as; Kubernetes' <c>securityContext.runAsUser</c>. 0 (root) or more. Default: the image's.</summary>
    [Field("runAsUser")]
    public int RunAsUser { get; set; }

    /// <summary>The number of the group that it runs as; Kubernetes' <c>securityContext.runAsGroup</c>. 0 or more. Default: the image's.</summary>
    [Field("runAsGroup")]
    public int RunAsGroup { get; set; }

    /// <summary>Whether it can write only to its volumes; Kubernetes' <c>securityContext.readOnlyRootFilesystem</c>. Default: false.</summary>
    [Field("readOnlyRootFilesystem")]
    public bool ReadOnlyRootFilesystem { get; set; }

    /// <summary>
    /// Whether a process may gain more rights than its parent has; Kubernetes' <c>securityContext.allowPrivilegeEscalation</c>. Default: true.
    /// </summary>
    [Field("allowPrivilegeEscalation")]
    public bool AllowPrivilegeEscalation { get; set; }

    /// <summary>Whether it has all rights on its node; Kubernetes' <c>securityContext.privileged</c>. Default: false.</summary>
    [Field("privileged")]
    public bool Privileged { get; set; }

    /// <summary>
    /// Rights of root that it has in addition, as <c>"NET_BIND_SERVICE"</c>; Kubernetes' <c>securityContext.capabilities.add</c>. Default: none.
    /// </summary>
    [Field("capabilities.add")]
    public string[]? AddCapabilities { get; set; }

    /// <summary>Rights of root that it does not have, or <c>"ALL"</c>; Kubernetes' <c>securityContext.capabilities.drop</c>. Default: none.</summary>
    [Field("capabilities.drop")]
    public string[]? DropCapabilities { get; set; }

    /// <summary>
    /// Which calls to the kernel it may make; Kubernetes' <c>securityContext.seccompProfile.type</c>. Default: none is written, which most clusters
    /// take for Unconfined.
    /// </summary>
    [Field("seccompProfile.type")]
    public SecurityProfileType SeccompProfile { get; set; }

    /// <summary>
    /// The file of the profile, below the kubelet's folder of profiles, for <see cref="SecurityProfileType.Localhost"/>; Kubernetes'
    /// <c>securityContext.seccompProfile.localhostProfile</c>.
    /// </summary>
    [Field("seccompProfile.localhostProfile")]
    public string? LocalhostSeccompProfile { get; set; }

    /// <summary>
    /// What AppArmor lets it do; Kubernetes' <c>securityContext.appArmorProfile.type</c>. Default: RuntimeDefault where the node has AppArmor.
    /// </summary>
    [Field("appArmorProfile.type")]
    public SecurityProfileType AppArmorProfile { get; set; }

    /// <summary>
    /// The name of the profile that the node has loaded, for <see cref="SecurityProfileType.Localhost"/>; Kubernetes'
    /// <c>securityContext.appArmorProfile.localhostProfile</c>.
    /// </summary>
    [Field("appArmorProfile.localhostProfile")]
    public string? LocalhostAppArmorProfile { get; set; }

    /// <summary>
    /// What it sees of the kernel below <c>/proc</c>; Kubernetes' <c>securityContext.procMount</c>. Unmasked needs <c>HostUsers = false</c> of <see cref="PodOptionsAttribute"/>.
    /// Default: <see cref="ProcMountType.Default"/>.
    /// </summary>
    [Field("procMount")]
    public ProcMountType ProcMount { get; set; }

    /// <summary>The level of its SELinux label, as <c>"s0:c123,c456"</c>; Kubernetes' <c>securityContext.seLinuxOptions.level</c>. Default: the container runtime's.</summary>
    [Field("seLinuxOptions.level")]
    public string? SELinuxLevel { get; set; }

    /// <summary>The type of its SELinux label, as <c>"container_t"</c>; Kubernetes' <c>securityContext.seLinuxOptions.type</c>. Default: the container runtime's.</summary>
    [Field("seLinuxOptions.type")]
    public string? SELinuxType { get; set; }

    /// <summary>The role of its SELinux label; Kubernetes' <c>securityContext.seLinuxOptions.role</c>. Default: the container runtime's.</summary>
    [Field("seLinuxOptions.role")]
    public string? SELinuxRole { get; set; }

    /// <summary>The user of its SELinux label; Kubernetes' <c>securityContext.seLinuxOptions.user</c>. Default: the container runtime's.</summary>
    [Field("seLinuxOptions.user")]
    public string? SELinuxUser { get; set; }

    /// <summary>The Windows user that it runs as, as <c>"ContainerUser"</c>; Kubernetes' <c>securityContext.windowsOptions.runAsUserName</c>. Default: the image's.</summary>
    [Field("windowsOptions.runAsUserName")]
    public string? WindowsUserName { get; set; }

    /// <summary>
    /// On Windows, whether it runs on the host itself; needs <see cref="PodOptionsAttribute.HostNetwork"/>; Kubernetes'
    /// <c>securityContext.windowsOptions.hostProcess</c>. Default: false.
    /// </summary>
    [Field("windowsOptions.hostProcess")]
    public bool WindowsHostProcess { get; set; }

    /// <summary>
    /// On Windows, the name of the credential specification of a group managed service account; Kubernetes'
    /// <c>securityContext.windowsOptions.gmsaCredentialSpecName</c>. Default: none.
    /// </summary>
    [Field("windowsOptions.gmsaCredentialSpecName")]
    public string? GmsaCredentialSpecName { get; set; }
}
