using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A further port of the class's Service.</summary>
/// <remarks>Mirrors an item of <c>spec.ports</c> of a Service. Of several ports each needs a name.</remarks>
/// <example><code>[ServicePort(9090, TargetPort = "metrics", Name = "metrics")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("Service", "spec.ports[]")]
public sealed class ServicePortAttribute : PartAttribute
{
    /// <summary>A port.</summary>
    /// <param name="port">The port that others connect to, 1 to 65535.</param>
    public ServicePortAttribute(int port) => Port = port;

    /// <summary>The port that others connect to, 1 to 65535; Kubernetes' <c>port</c>.</summary>
    [Field("port", IsKey = true)]
    public int Port { get; }

    /// <summary>
    /// The container's port that it leads to: a number, or the name of a <see cref="ContainerPortAttribute"/>; Kubernetes' <c>targetPort</c>.
    /// Default: the same number as <see cref="Port"/>.
    /// </summary>
    [Field("targetPort")]
    public object? TargetPort { get; set; }

    /// <summary>The port's name: up to 63 lower-case letters, digits and '-'; Kubernetes' <c>name</c>. Default: the name of the container's port.</summary>
    [Field("name")]
    public string? Name { get; set; }

    /// <summary>What is spoken on it; Kubernetes' <c>protocol</c>. Default: <see cref="Protocol.TCP"/>.</summary>
    [Field("protocol")]
    public Protocol Protocol { get; set; }

    /// <summary>The port of every node that leads here, 30000 to 32767; Kubernetes' <c>nodePort</c>. Default: the cluster chooses one where the type needs it.</summary>
    [Field("nodePort")]
    public int NodePort { get; set; }

    /// <summary>What the app speaks on it, such as <c>"http"</c>; Kubernetes' <c>appProtocol</c>. Default: none.</summary>
    [Field("appProtocol")]
    public string? AppProtocol { get; set; }
}
