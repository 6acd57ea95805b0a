using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
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
        Catalogue = ["PRT10", "DUP06"],
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

    private static readonly ObjectKey ByNumber = new("Service", service => OpenedBy(service).Select(port => port.Text));

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var wanted in OpenedBy(context.Object))
        {
            if (context.Cluster.Having(ByNumber, wanted.Text).FirstOrDefault(other => IsOther(context, other) && context.Cluster.IsBefore(other, context.This)) is { } first)
            {
                context.Report(
                    wanted,
                    [wanted.Text, first.Facts.Name, Wording.In(first.Facts.Namespace)],
                    finding => finding with { Related = OpenedBy(first.Source!).First(port => port.Text == wanted.Text).Origin is { } origin ? [origin] : [] });
            }
        }
    }

    // The same Service declared twice is one mistake, and no matter of its ports.
    private static bool IsOther(RuleContext context, ClusterObject other) => other.Facts.Name != context.Facts.Name || other.Facts.Namespace != context.Facts.Namespace;

    private static IEnumerable<ScalarNode> OpenedBy(KubernetesObject service) => ServicePorts.IsService(service) && ServicePorts.IsOnNodes(service)
        ? ServicePorts.Of(service).Select(port => port["nodePort"]).OfType<ScalarNode>().Where(port => port.Text != "0" && port.TryGetInteger(out _))
        : [];
}
