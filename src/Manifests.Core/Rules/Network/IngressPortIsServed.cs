using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A port that the Service behind an Ingress does not have.</summary>
public sealed class IngressPortIsServed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3006",
        "An Ingress must name a port of its Service",
        "Ingress '{0}' leads to port {1} of Service '{2}', which only has {3}{4}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["PRT42", "REF12"],
        Why = "An Ingress names the Service and one of *its* ports, not one of the container. Where the Service has no such port, the controller has no place to send requests to, and answers each of them with an error.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [ContainerPort(8080)]
            [Service("web", 80, TargetPort = 8080)]
            [Ingress("web.example.com", Port = 8080)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [ContainerPort(8080)]
            [Service("web", 80, TargetPort = 8080)]
            [Ingress("web.example.com", Port = 80)]
            public sealed class Web;
            """,
        Fix = "Name a port of the Service by its number or name, or leave `Port` out for its first.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var service in IngressPaths.Backends(context).Select(backend => backend["service"]).OfType<MappingNode>())
        {
            var asked = service.Find("port.name") ?? service.Find("port.number");
            if (asked is ScalarNode { Text: not ("" or "0") } port
                && context.Cluster.Find("Service", context.Facts.Namespace, service.FindText("name") ?? "") is { Facts.Ports: { Count: > 0 } ports } target
                && !ports.Any(candidate => service.Find("port.name") is not null ? candidate.Name == port.Text : candidate.Number == port.Text))
            {
                var nearest = ports.Count == 1 && service.Find("port.name") is null ? null : Candidates.Nearest(port.Text, ports.Select(candidate => candidate.Name).OfType<string>());
                context.Report(
                    port,
                    [context.Object.Name, port.Text, target.Facts.Name, string.Join(", ", ports.Select(Words)), Candidates.DidYouMean(nearest)],
                    finding => finding with { Replacement = nearest, Related = target.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static string Words(PortFacts port) => port.Name is null ? port.Number : $"{port.Number} ({port.Name})";
}
