using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A node port that two Services claim.</summary>
public sealed class NodePortIsFree : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3018",
        "A node port belongs to one Service",
        "Node port {0} is already that of Service '{1}'{2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["PRT10"],
        Why = "The nodes of a cluster open each node port for one Service, whatever namespaces there are. When a second Service asks for the same, the API server answers that the port is already allocated, "
            + "and does not create it. Two Services that never meet in one cluster are fine.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, NodePort = 30080, Type = ServiceType.NodePort)]
            public sealed class Web;

            [Pod("api")]
            [Container("api", "example/api:1.0")]
            [Service("api", 80, NodePort = 30080, Type = ServiceType.NodePort)]
            public sealed class Api;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, NodePort = 30080, Type = ServiceType.NodePort)]
            public sealed class Web;

            [Pod("api")]
            [Container("api", "example/api:1.0")]
            [Service("api", 80, NodePort = 30081, Type = ServiceType.NodePort)]
            public sealed class Api;
            """,
        Fix = "Give one of them another port from 30000 to 32767, or leave `NodePort` out: the cluster then chooses a free one.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var port in ServicePorts.Of(context))
        {
            if (OpenedBy(context.This, port) is { } wanted && FirstWith(context, wanted.Text) is { } first)
            {
                context.Report(
                    wanted,
                    [wanted.Text, first.Facts.Name, Wording.In(first.Facts.Namespace)],
                    finding => finding with { Related = NodePort(first, wanted.Text)?.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static ClusterObject? FirstWith(RuleContext context, string number) =>
        context.Cluster.OfKind("Service").FirstOrDefault(other => IsOther(context, other) && NodePort(other, number) is not null);

    // The same Service declared twice is one mistake, and no matter of its ports.
    private static bool IsOther(RuleContext context, ClusterObject other) =>
        !ReferenceEquals(other, context.This)
        && (other.Facts.Name != context.Facts.Name || other.Facts.Namespace != context.Facts.Namespace)
        && context.Cluster.IsBefore(other, context.This);

    private static ScalarNode? NodePort(ClusterObject service, string number) =>
        ServicePorts.Of(service.Source).Select(port => OpenedBy(service, port)).FirstOrDefault(port => port?.Text == number);

    private static ScalarNode? OpenedBy(ClusterObject service, MappingNode port) =>
        service.Source is { } source && ServicePorts.IsOnNodes(source) && port["nodePort"] is ScalarNode { Text: not "0" } node && node.TryGetInteger(out _) ? node : null;
}
