using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>An address that two Services claim.</summary>
public sealed class ServiceAddressIsFree : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3046",
        "An address within the cluster belongs to one Service",
        "The address {0} is already that of Service '{1}'{2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["DUP06"],
        Why = "Each address within a cluster is given to one Service, whatever namespaces there are. When a second Service asks for the same, the API server answers that it is already allocated, and does not create it. Two Services that never meet in one cluster are fine.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, ClusterIP = "10.96.0.80")]
            public sealed class Web;

            [Pod("api")]
            [Container("api", "example/api:1.0")]
            [Service("api", 80, ClusterIP = "10.96.0.80")]
            public sealed class Api;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, ClusterIP = "10.96.0.80")]
            public sealed class Web;

            [Pod("api")]
            [Container("api", "example/api:1.0")]
            [Service("api", 80)]
            public sealed class Api;
            """,
        Fix = "Leave the address out: the cluster then chooses a free one, and the name of the Service leads to it.",
    };

    private static readonly ObjectKey ByAddress = new("Service", service => AddressesOf(service).Select(address => address.Text));

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var address in AddressesOf(context.Object).GroupBy(node => node.Text).Select(same => same.First()))
        {
            if (context.Cluster.Having(ByAddress, address.Text).FirstOrDefault(other => IsOther(context, other) && context.Cluster.IsBefore(other, context.This)) is { } first)
            {
                context.Report(address, [address.Text, first.Facts.Name, Wording.In(first.Facts.Namespace)], finding => finding with { Related = first.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static bool IsOther(RuleContext context, ClusterObject other) => other.Facts.Name != context.Facts.Name || other.Facts.Namespace != context.Facts.Namespace;

    private static IEnumerable<ScalarNode> AddressesOf(KubernetesObject service) => ServicePorts.IsService(service)
        ? (service.Root.Find("spec.clusterIPs") as SequenceNode ?? Enumerable.Empty<Node>()).Prepend(service.Root.Find("spec.clusterIP")).OfType<ScalarNode>().Where(address => address.Text is not ("" or "None"))
        : [];
}
