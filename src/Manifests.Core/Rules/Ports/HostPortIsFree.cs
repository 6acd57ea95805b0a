using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A port of the nodes that two workloads claim.</summary>
public sealed class HostPortIsFree : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3047",
        "A port of the nodes belongs to one workload",
        "Port {0} of the nodes is already that of {1}, which runs on each of them",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["DUP06"],
        Why = "A port of a node (`hostPort`, or any port of a pod in the node's own network) is held by one pod. Where a DaemonSet holds it on every node, no pod that asks for the same finds a node: it stays Pending for good.",
        Wrong = """
            [DaemonSet("proxy")]
            [Container("proxy", "example/proxy:1.0")]
            [ContainerPort(8080, HostPort = 80)]
            public sealed class Proxy;

            [Deployment("web", Replicas = 1)]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, HostPort = 80)]
            public sealed class Web;
            """,
        Right = """
            [DaemonSet("proxy")]
            [Container("proxy", "example/proxy:1.0")]
            [ContainerPort(8080, HostPort = 80)]
            public sealed class Proxy;

            [Deployment("web", Replicas = 1)]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [Service("web", 80, TargetPort = 8080)]
            public sealed class Web;
            """,
        Fix = "Give one of them another port, or a Service instead of a port of the nodes.",
    };

    private static readonly ObjectKey ByPort = new(workload => HostPort.Of(workload).Select(port => port.Key));

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var port in HostPort.Of(context.Object))
        {
            var rival = context.Cluster.Having(ByPort, port.Key).FirstOrDefault(other => IsOther(context, other) && HostPort.Of(other.Source!).Any(held => held.Meets(port)) && HoldsItAlways(context, other));
            if (rival is not null)
            {
                context.Report(port.Written, [port.Written.Text, rival.ToString()], finding => finding with { Related = rival.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static bool IsOther(RuleContext context, ClusterObject other) => other.Facts.Name != context.Facts.Name || other.Facts.Kind != context.Facts.Kind || other.Facts.Namespace != context.Facts.Namespace;

    // Where both run on every node, it is said once, of the later one.
    private static bool HoldsItAlways(RuleContext context, ClusterObject other) =>
        RunsOnEveryNode(other.Source!) && (!RunsOnEveryNode(context.Object) || context.Cluster.IsBefore(other, context.This));

    private static bool RunsOnEveryNode(KubernetesObject workload) => workload.Kind == "DaemonSet"
        && workload.PodTemplate() is var pod && pod.Find("spec.nodeSelector") is null or MappingNode { Count: 0 } && pod.Find("spec.affinity.nodeAffinity") is null && pod.Find("spec.nodeName") is null;
}
