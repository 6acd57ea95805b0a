using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An NFS share in the container.</summary>
/// <remarks>Mirrors an item of <c>volumeMounts</c> of a container and an item of <c>volumes</c> of its pod with <c>nfs</c>. Where several apps use it, a <see cref="PersistentVolumeAttribute"/> keeps its address in one place.</remarks>
/// <example><code>[NfsVolume("/archive", "10.0.0.4", "/exports/archive", ReadOnly = true)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class NfsVolumeAttribute : VolumeMountAttribute
{
    /// <summary>An NFS share.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="server">The host of the share, by name or IP address.</param>
    /// <param name="share">The path of the share on its host.</param>
    public NfsVolumeAttribute(string path, string server, string share)
        : base(path)
    {
        Server = server;
        Share = share;
    }

    /// <summary>The host of the share; Kubernetes' <c>nfs.server</c>.</summary>
    [Field("nfs.server", OfVolume = true)]
    public string Server { get; }

    /// <summary>The path of the share on its host; Kubernetes' <c>nfs.path</c>.</summary>
    [Field("nfs.path", OfVolume = true)]
    public string Share { get; }
}
