using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What the container may do on its node.</summary>
/// <remarks>Mirrors <c>securityContext</c> of a container. For all containers of the pod: <see cref="PodSecurityContextAttribute"/>.</remarks>
/// <example><code>[SecurityContext(RunAsNonRoot = true, RunAsUser = 1654, ReadOnlyRootFilesystem = true, AllowPrivilegeEscalation = false, DropCapabilities = ["ALL"])]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
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
}
