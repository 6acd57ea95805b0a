using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What all containers of the pod may do on their node, where they do not say otherwise.</summary>
/// <remarks>Mirrors <c>spec.securityContext</c> of a pod. For one container: <see cref="SecurityContextAttribute"/>. On the assembly it holds for every workload of the project, beneath what the workload's class says.</remarks>
/// <example><code>[PodSecurityContext(RunAsNonRoot = true, RunAsUser = 1654, FsGroup = 1654, SeccompProfile = SecurityProfileType.RuntimeDefault)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.securityContext")]
public sealed class PodSecurityContextAttribute : PartAttribute
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

    /// <summary>
    /// The group that the pod's volumes belong to, where their kind knows groups; Kubernetes' <c>securityContext.fsGroup</c>. 0 or more. Default:
    /// none.
    /// </summary>
    [Field("fsGroup")]
    public int FsGroup { get; set; }

    /// <summary>
    /// When volumes are given to that group; Kubernetes' <c>securityContext.fsGroupChangePolicy</c>. Default: <see
    /// cref="Manifests.FsGroupChangePolicy.Always"/>.
    /// </summary>
    [Field("fsGroupChangePolicy")]
    public FsGroupChangePolicy FsGroupChangePolicy { get; set; }

    /// <summary>
    /// Further groups of the containers' processes; Kubernetes' <c>securityContext.supplementalGroups</c>. Each 0 or more. Default: none.
    /// </summary>
    [Field("supplementalGroups")]
    public int[]? SupplementalGroups { get; set; }

    /// <summary>
    /// Whether the image's groups count too; Kubernetes' <c>securityContext.supplementalGroupsPolicy</c>. Default: <see
    /// cref="Manifests.SupplementalGroupsPolicy.Merge"/>.
    /// </summary>
    [Field("supplementalGroupsPolicy")]
    public SupplementalGroupsPolicy SupplementalGroupsPolicy { get; set; }

    /// <summary>Settings of the kernel, each as <c>"net.core.somaxconn=1024"</c>; Kubernetes' <c>securityContext.sysctls</c>. Default: none.</summary>
    [Field("sysctls", PairsBy = '=')]
    public string[]? Sysctls { get; set; }

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

    /// <summary>
    /// How its volumes get that SELinux label; Kubernetes' <c>securityContext.seLinuxChangePolicy</c>. Default: <see cref="Manifests.SELinuxChangePolicy.MountOption"/>
    /// where the volume's driver can do it.
    /// </summary>
    [Field("seLinuxChangePolicy")]
    public SELinuxChangePolicy SELinuxChangePolicy { get; set; }

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
