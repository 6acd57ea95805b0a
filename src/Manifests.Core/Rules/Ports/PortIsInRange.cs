using System;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A number that no port can have.</summary>
public sealed class PortIsInRange : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3003",
        "A port is a number from 1 to 65535",
        "The {0} is {1}, but ports go from {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT05", "PRT20"],
        Why = "TCP, UDP and SCTP number their ports from 1 to 65535. The API server refuses an object that holds any other number.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(80800)]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            public sealed class Web;
            """,
        Fix = "Write the port that the app listens on. The `HostPort` of a container and the `TargetPort` of a Service may be left out.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in PodContainers.Of(context))
        {
            foreach (var port in container.FindItems("ports"))
            {
                Check(context, port["containerPort"], () => "port of " + PodContainers.Words(container));
                Check(context, UnlessZero(port["hostPort"]), () => "host port of " + PodContainers.Words(container));
            }
        }

        foreach (var handler in ContainerHandler.Of(context))
        {
            foreach (var port in handler.AskedPorts())
            {
                Check(context, port, () => "port of the " + handler.Words);
            }
        }

        foreach (var port in ServicePorts.Of(context))
        {
            Check(context, port["port"], () => $"port of Service '{context.Object.Name}'");
            Check(context, UnlessZero(port["targetPort"]), () => $"target port of Service '{context.Object.Name}'");
        }
    }

    private static void Check(RuleContext context, Node? port, Func<string> words)
    {
        if (PortRange.Excludes(port))
        {
            context.Report(port, words(), ((ScalarNode)port!).Text, PortRange.Words);
        }
    }

    // 0 is how Kubernetes writes "no host port", and "the target port is the port".
    private static Node? UnlessZero(Node? port) => port is ScalarNode { Text: "0" } ? null : port;
}
