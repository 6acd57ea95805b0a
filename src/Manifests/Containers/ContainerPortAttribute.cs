using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A port that the container listens on.</summary>
/// <remarks>Mirrors an item of <c>ports</c> of a container. Services and probes may refer to it by number or by name.</remarks>
/// <example><code>[ContainerPort(8080, Name = "http")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("ports[]")]
public sealed class ContainerPortAttribute : PartAttribute
{
    /// <summary>A port.</summary>
    /// <param name="port">Its number, 1 to 65535.</param>
    public ContainerPortAttribute(int port) => Port = port;

    /// <summary>The number, 1 to 65535; Kubernetes' <c>containerPort</c>.</summary>
    [Field("containerPort", IsKey = true)]
    public int Port { get; }

    /// <summary>A name to refer to it by: up to 15 lower-case letters, digits and '-', at least one letter; Kubernetes' <c>name</c>. Default: none.</summary>
    [Field("name")]
    public string? Name { get; set; }

    /// <summary>What is spoken on it; Kubernetes' <c>protocol</c>. Default: <see cref="Protocol.TCP"/>.</summary>
    [Field("protocol")]
    public Protocol Protocol { get; set; }

    /// <summary>A port of the node that leads here, 1 to 65535; Kubernetes' <c>hostPort</c>. Only one such pod fits on a node. Default: none.</summary>
    [Field("hostPort")]
    public int HostPort { get; set; }

    /// <summary>The address of the node that <see cref="HostPort"/> is opened on; Kubernetes' <c>hostIP</c>. Default: all of its addresses.</summary>
    [Field("hostIP")]
    public string? HostIP { get; set; }
}
