using Manifests.Mapping;

namespace Manifests;

/// <summary>How the cluster asks a container how it is. Give one of a path, <see cref="Tcp"/>, <see cref="Grpc"/> or <see cref="Exec"/>.</summary>
/// <remarks>Mirrors <c>Probe</c> of a container.</remarks>
public abstract class ProbeAttribute : PartAttribute
{
    private protected ProbeAttribute(string? path) => Path = path;

    /// <summary>The path that is asked for over HTTP, beginning with '/'; healthy is an answer from 200 to 399; Kubernetes' <c>httpGet.path</c>.</summary>
    [Field("httpGet.path")]
    public string? Path { get; set; }

    /// <summary>
    /// The container's port for the HTTP question: its number, or the name of a <see cref="ContainerPortAttribute"/>; Kubernetes' <c>httpGet.port</c>.
    /// Default: the container's first port.
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

    /// <summary>A port, by number or name, that must accept a connection; Kubernetes' <c>tcpSocket.port</c>.</summary>
    [Field("tcpSocket.port")]
    public object? Tcp { get; set; }

    /// <summary>The number of a port with gRPC's health service; Kubernetes' <c>grpc.port</c>.</summary>
    [Field("grpc.port")]
    public int Grpc { get; set; }

    /// <summary>The name that gRPC's health service is asked about; Kubernetes' <c>grpc.service</c>. Default: the empty name, the server as a whole.</summary>
    [Field("grpc.service")]
    public string? GrpcService { get; set; }

    /// <summary>A command that is run in the container and must end with 0; Kubernetes' <c>exec.command</c>.</summary>
    [Field("exec.command")]
    public string[]? Exec { get; set; }

    /// <summary>Seconds after the start before the first question; Kubernetes' <c>initialDelaySeconds</c>. 0 or more. Default: 0.</summary>
    [Field("initialDelaySeconds")]
    public int InitialDelaySeconds { get; set; }

    /// <summary>Seconds from one question to the next; Kubernetes' <c>periodSeconds</c>. 1 or more. Default: 10.</summary>
    [Field("periodSeconds")]
    public int PeriodSeconds { get; set; }

    /// <summary>Seconds after which no answer is a failure; Kubernetes' <c>timeoutSeconds</c>. 1 or more. Default: 1.</summary>
    [Field("timeoutSeconds")]
    public int TimeoutSeconds { get; set; }

    /// <summary>Good answers in a row until it counts as well again; Kubernetes' <c>successThreshold</c>. 1, and more for readiness only. Default: 1.</summary>
    [Field("successThreshold")]
    public int SuccessThreshold { get; set; }

    /// <summary>Failures in a row until it counts as failed; Kubernetes' <c>failureThreshold</c>. 1 or more. Default: 3.</summary>
    [Field("failureThreshold")]
    public int FailureThreshold { get; set; }
}
