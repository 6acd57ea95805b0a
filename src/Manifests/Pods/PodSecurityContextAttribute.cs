using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What all containers of the pod may do on their node, where they do not say otherwise.</summary>
/// <remarks>Mirrors <c>spec.securityContext</c> of a pod. For one container: <see cref="SecurityContextAttribute"/>.</remarks>
/// <example><code>[PodSecurityContext(RunAsNonRoot = true, RunAsUser = 1654, FsGroup = 1654, SeccompProfile = SecurityProfileType.RuntimeDefault)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
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
}
