using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A node port where there can be none, or one that no cluster gives out.</summary>
public sealed class NodePortIsUsable : ObjectRule
{
    private const int First = 30000;
    private const int Last = 32767;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3007",
        "A node port needs a Service that is reached by nodes, and lies in their range",
        "Node port {0} of Service '{1}' {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT09", "PRT10"],
        Why = "A node port is a port that every node of the cluster opens for the Service. A Service of type ClusterIP is reached from within the cluster only, and the API server refuses a node port in it. "
            + "The ports themselves come from a range that the API server keeps, which is 30000 to 32767; it refuses any other. "
            + "(An administrator can set another range by `--service-node-port-range`. If yours did, turn the rule off in `.editorconfig`.)",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, NodePort = 30080)]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, NodePort = 30080, Type = ServiceType.NodePort)]
            public sealed class Web;
            """,
        Fix = "Set `Type = ServiceType.NodePort` (or `LoadBalancer`), or remove the node port. With these types it may also be left out: the cluster then chooses a free one.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var port in ServicePorts.Of(context))
        {
            // 0 is how Kubernetes writes "none".
            if (port["nodePort"] is ScalarNode nodePort && nodePort.TryGetInteger(out var number) && number != 0 && Problem(context, number) is { } problem)
            {
                context.Report(nodePort, nodePort.Text, context.Object.Name, problem);
            }
        }
    }

    private static string? Problem(RuleContext context, long number)
    {
        if (ServicePorts.TypeOf(context.Object) == ServicePorts.DefaultType)
        {
            return "needs the type NodePort or LoadBalancer; a Service of type ClusterIP is not reached by nodes";
        }

        return ServicePorts.IsOnNodes(context.Object) && number is < First or > Last ? $"is outside {First} to {Last}, the ports that nodes open for Services" : null;
    }
}
