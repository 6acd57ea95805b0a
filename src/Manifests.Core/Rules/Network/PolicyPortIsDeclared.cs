using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A port of a NetworkPolicy on which nobody listens.</summary>
public sealed class PolicyPortIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3041",
        "A NetworkPolicy must allow a port of the pods",
        "NetworkPolicy '{0}' allows port {1}, but {2} only has {3}{4}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF24"],
        Why = "A NetworkPolicy is about the ports of pods, after a Service has led the connection there. A number that is only the port of a Service matches no connection, so what was to be allowed stays forbidden.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [ContainerPort(8080)]
            [Service("web", 80, TargetPort = 8080)]
            [NetworkPolicy]
            [AllowFrom(Port = 80)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [ContainerPort(8080)]
            [Service("web", 80, TargetPort = 8080)]
            [NetworkPolicy]
            [AllowFrom(Port = 8080)]
            public sealed class Web;
            """,
        Fix = "Write the number or the name of a container port of the pods.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Policies.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!Policies.IsPolicy(context.Object))
        {
            return;
        }

        var own = context.Cluster.PodsMatching(Policies.Selector(context.Object), context.Facts.Namespace).ToList();
        foreach (var rule in Policies.Rules(context.Object, "Ingress"))
        {
            CheckPorts(context, rule, own);
        }

        foreach (var rule in Policies.Rules(context.Object, "Egress"))
        {
            var peers = rule.FindItems("to").ToList();
            if (peers.Count > 0 && peers.All(peer => peer["podSelector"] is MappingNode))
            {
                CheckPorts(context, rule, [.. peers.SelectMany(peer => PodsOf(context, peer))]);
            }
        }
    }

    private static IEnumerable<ClusterObject> PodsOf(RuleContext context, MappingNode peer)
    {
        var pods = context.Cluster.PodsMatching(LabelSelector.FromLabelSelector((MappingNode)peer["podSelector"]!));
        return Policies.NamespacesOf(peer, context.Facts.Namespace) is (false, var only) ? pods.Where(pod => pod.Facts.Namespace == only) : pods;
    }

    // Pods that declare no port may listen on any: a containerPort is optional.
    private static void CheckPorts(RuleContext context, MappingNode rule, IReadOnlyList<ClusterObject> pods)
    {
        if (pods.Count == 0 || pods.Any(pod => pod.Facts.Ports.Count == 0))
        {
            return;
        }

        foreach (var port in rule.FindItems("ports").Where(port => port["endPort"] is null))
        {
            if (port["port"] is ScalarNode { Text.Length: > 0 } asked && !PortRange.Excludes(asked) && !pods.SelectMany(pod => pod.Facts.Ports).Any(known => IsMeant(asked, known)))
            {
                Report(context, asked, pods);
            }
        }
    }

    private static bool IsMeant(ScalarNode asked, PortFacts known) => asked.Type == ScalarType.String ? known.Name == asked.Text : known.Number == asked.Text;

    private static void Report(RuleContext context, ScalarNode asked, IReadOnlyList<ClusterObject> pods)
    {
        var ports = pods.SelectMany(pod => pod.Facts.Ports).Distinct().ToList();
        var nearest = asked.Type == ScalarType.String ? Candidates.Nearest(asked.Text, ports.Select(port => port.Name).OfType<string>()) : null;
        var service = context.Cluster.OfKind("Service").FirstOrDefault(candidate => candidate.Facts.Ports.Any(port => IsMeant(asked, port))
            && candidate.Facts.Selector is { } selector && pods.Any(pod => pod.Facts.Namespace == candidate.Facts.Namespace && selector.Matches(pod.Facts.Labels)));
        var hint = nearest is not null ? Candidates.DidYouMean(nearest) : service is null ? "" : $"; {asked.Text} is a port of Service '{service.Facts.Name}'";
        context.Report(
            asked,
            [context.Object.Name, asked.Text, pods[0].ToString(), string.Join(", ", ports.Select(port => port.Name is null ? port.Number : $"{port.Number} ({port.Name})")), hint],
            finding => finding with { Replacement = nearest, Related = pods[0].Origin is { } origin ? [origin] : [] });
    }
}
