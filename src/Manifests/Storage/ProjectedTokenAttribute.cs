using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A file with a token that says who the pod is, made for one reader and renewed before it ends.</summary>
/// <remarks>
/// Mirrors an item of <c>projected.sources</c> with <c>serviceAccountToken</c>, of a volume of the pod that the container mounts. With the same path as <see
/// cref="ProjectedMountAttribute"/>s it is in the same folder.
/// </remarks>
/// <example><code>[ProjectedToken("/var/run/secrets/vault", "token", Audience = "vault", ExpirationSeconds = 3600)]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("volumeMounts[]")]
public sealed class ProjectedTokenAttribute : ProjectedVolumeAttribute
{
    /// <summary>A token in a file.</summary>
    /// <param name="path">The folder in the container.</param>
    /// <param name="file">The file's path below it.</param>
    public ProjectedTokenAttribute(string path, string file)
        : base(path) => File = file;

    /// <summary>The file's path below the folder; Kubernetes' <c>serviceAccountToken.path</c>.</summary>
    [Field("projected.sources[].serviceAccountToken.path", OfVolume = true, IsKey = true)]
    public string File { get; }

    /// <summary>Whom the token is for; Kubernetes' <c>serviceAccountToken.audience</c>. Default: the API server.</summary>
    [Field("projected.sources[].serviceAccountToken.audience", OfVolume = true)]
    public string? Audience { get; set; }

    /// <summary>Seconds that it is valid, 600 or more; Kubernetes' <c>serviceAccountToken.expirationSeconds</c>. Default: 3600.</summary>
    [Field("projected.sources[].serviceAccountToken.expirationSeconds", OfVolume = true)]
    public int ExpirationSeconds { get; set; }
}
