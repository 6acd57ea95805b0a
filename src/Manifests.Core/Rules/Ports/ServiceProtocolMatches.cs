using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A Service that speaks another protocol than the port that it leads to.</summary>
public sealed class ServiceProtocolMatches : ObjectRule
{
    private static readonly string[] Protocols = ["TCP", "UDP", "SCTP"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3011",
        "A Service's port must speak the protocol of the container's port",
        "Service '{0}' leads to port {1} by {2}, but {3} declares that port for {4}",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT03"],
        Why = "TCP port 53 and UDP port 53 are two ports. A Service whose port says one protocol never reaches a container that listens with the other; "
            + "a target port given by name is not even found. The protocol of a port that names none is TCP, on both sides.",
        Wrong = """
            [Pod("dns")]
            [Container("dns", "example/dns:1.0")]
            [ContainerPort(53, Protocol = Protocol.UDP)]
            [Service("dns", 53)]
            public sealed class Dns;
            """,
        Right = """
            [Pod("dns")]
            [Container("dns", "example/dns:1.0")]
            [ContainerPort(53, Protocol = Protocol.UDP)]
            [Service("dns", 53, Protocol = Protocol.UDP)]
            public sealed class Dns;
            """,
        Fix = "Set the same `Protocol` on the Service's port and on the `[ContainerPort]`. An app that speaks both declares the port twice, once for each.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pods = ServicePods.Of(context);
        foreach (var port in ServicePorts.Of(context))
        {
            var protocol = port.FindText("protocol") ?? PortFacts.DefaultProtocol;
            if ((port["targetPort"] ?? port["port"]) is not ScalarNode target || !Protocols.Contains(protocol))
            {
                continue;
            }

            var declared = pods.Select(pod => (Pod: pod, Protocols: ProtocolsOf(pod.Facts, target))).Where(pair => pair.Protocols.Count > 0).ToList();
            if (declared.Count > 0 && declared.All(pair => !pair.Protocols.Contains(protocol)))
            {
                context.Report(
                    port["protocol"] ?? target,
                    [context.Object.Name, target.Text, protocol, declared[0].Pod.ToString(), string.Join(" and ", declared[0].Protocols)],
                    finding => finding with { Related = [.. declared.Select(pair => pair.Pod.Origin).OfType<Origin>()] });
            }
        }
    }

    private static IReadOnlyList<string> ProtocolsOf(ObjectFacts pod, ScalarNode target) =>
        [.. pod.Ports.Where(port => (target.Type == ScalarType.String ? port.Name : port.Number) == target.Text).Select(port => port.Protocol).Where(Protocols.Contains).Distinct()];
}
