using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>What the cluster asks of a container or runs in it: a probe, or a hook of its lifecycle.</summary>
/// <param name="Container">The container.</param>
/// <param name="Path">Where in the container it stands.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Node">The probe or hook.</param>
internal sealed record ContainerHandler(MappingNode Container, string Path, string Name, MappingNode Node)
{
    private static readonly (string Path, string Name)[] All =
    [
        ("startupProbe", "startup probe"),
        ("livenessProbe", "liveness probe"),
        ("readinessProbe", "readiness probe"),
        ("lifecycle.postStart", "post-start hook"),
        ("lifecycle.preStop", "pre-stop hook"),
    ];

    private static readonly string[] Ports = ["httpGet.port", "tcpSocket.port", "grpc.port"];

    private static readonly Func<RuleContext, IReadOnlyList<ContainerHandler>> Find = context => [.. PodContainers.Of(context).SelectMany(Of)];

    /// <summary>Whether it is a probe, and no hook.</summary>
    public bool IsProbe => Path.EndsWith("Probe", StringComparison.Ordinal);

    /// <summary><c>liveness probe of container 'web'</c>.</summary>
    public string Words => $"{Name} of {PodContainers.Words(Container)}";

    /// <summary>The probes and hooks of all containers of the object's pods.</summary>
    public static IReadOnlyList<ContainerHandler> Of(RuleContext context) => context.Once(Find);

    /// <summary>The probes of all containers of the object's pods.</summary>
    public static IEnumerable<ContainerHandler> ProbesOf(RuleContext context) => Of(context).Where(handler => handler.IsProbe);

    /// <summary>The ports that are asked. One that the reader took over from the container's own is not said by anybody, so there is nothing to report at it.</summary>
    public IEnumerable<ScalarNode> AskedPorts() => Ports.Select(path => Node.Find(path)).OfType<ScalarNode>().Where(port => !IsOfDeclaration(port.Origin));

    private bool IsOfDeclaration(Origin? origin) =>
        origin is not null && Container.FindItems("ports").Any(port => port.Any(field => field.Value.Origin == origin));

    private static IEnumerable<ContainerHandler> Of(MappingNode container)
    {
        foreach (var (path, name) in All)
        {
            if (container.Find(path) is MappingNode node)
            {
                yield return new ContainerHandler(container, path, name, node);
            }
        }
    }
}
