using Manifests.Mapping;

namespace Manifests;

/// <summary>What the cluster does with a container at a moment of its life. Give one of a path, <see cref="Exec"/> or <see cref="SleepSeconds"/>.</summary>
/// <remarks>Mirrors <c>LifecycleHandler</c> of a container.</remarks>
public abstract class LifecycleHookAttribute : PartAttribute
{
    private protected LifecycleHookAttribute(string? path) => Path = path;

    /// <summary>A command that is run in the container; Kubernetes' <c>exec.command</c>.</summary>
    [Field("exec.command")]
    public string[]? Exec { get; set; }

    /// <summary>The path that is asked for over HTTP, beginning with '/'; Kubernetes' <c>httpGet.path</c>.</summary>
    [Field("httpGet.path")]
    public string? Path { get; set; }

    /// <summary>
    /// The container's port for the HTTP question: its number, or the name of a <see cref="ContainerPortAttribute"/>; Kubernetes'
    /// <c>httpGet.port</c>. Default: the container's first port.
    /// </summary>
    [Field("httpGet.port")]
    public object? Port { get; set; }

    /// <summary>Whether the question goes over HTTP or HTTPS; Kubernetes' <c>httpGet.scheme</c>. Default: <see cref="UriScheme.HTTP"/>.</summary>
    [Field("httpGet.scheme")]
    public UriScheme Scheme { get; set; }

    /// <summary>The host that is asked over HTTP; Kubernetes' <c>httpGet.host</c>. Default: the pod's own address.</summary>
    [Field("httpGet.host")]
    public string? Host { get; set; }

    /// <summary>Headers of the question over HTTP, each as <c>"Name: value"</c>; Kubernetes' <c>httpGet.httpHeaders</c>. Default: none.</summary>
    [Field("httpGet.httpHeaders", PairsBy = ':')]
    public string[]? Headers { get; set; }

    /// <summary>Seconds to wait and do nothing; Kubernetes' <c>sleep.seconds</c>. 0 or more, and less than the pod has to end.</summary>
    [Field("sleep.seconds")]
    public int SleepSeconds { get; set; }
}
