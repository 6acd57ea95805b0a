using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Network;

/// <summary>A rule of a NetworkPolicy that the API server refuses.</summary>
public sealed class PolicyRuleIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3031",
        "A rule of a NetworkPolicy must name ports and peers that can be",
        "NetworkPolicy '{0}' is refused: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT47"],
        Why = "A port is a number from 1 to 65535 or a name, a range of ports begins with a number, and the other end is pods or addresses, but not both at once. What is left out of a range of addresses is a smaller part of it. The API server refuses everything else.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy]
            [AllowFrom(Port = 8080, EndPort = 8000)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy]
            [AllowFrom(Port = 8080, EndPort = 8090)]
            public sealed class Web;
            """,
        Fix = "Mend what the message names; pods and addresses are two attributes.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["NetworkPolicy"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "NetworkPolicy", ApiVersion: "networking.k8s.io/v1" })
        {
            return;
        }

        foreach (var type in (context.Object.Root.Find("spec.policyTypes") as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Where(type => type.Text is not ("Ingress" or "Egress")))
        {
            context.Report(type, context.Object.Name, $"'{type.Text}' is no direction, only Ingress and Egress are");
        }

        foreach (var (rule, peers) in context.Object.Root.FindItems("spec.ingress").Select(rule => (rule, "from")).Concat(context.Object.Root.FindItems("spec.egress").Select(rule => (rule, "to"))))
        {
            foreach (var (problem, at) in rule.FindItems("ports").SelectMany(OfPort).Concat(rule.FindItems(peers).SelectMany(OfPeer)))
            {
                context.Report(WrittenNodes.First(at), context.Object.Name, problem);
            }
        }
    }

    private static IEnumerable<(string Problem, Node At)> OfPort(MappingNode port)
    {
        var first = port["port"];
        if (PortRange.Excludes(first))
        {
            yield return ($"port {((ScalarNode)first!).Text} is not one of {PortRange.Words}", first!);
        }

        if (port["endPort"] is not ScalarNode last || WholeNumber.Of(last) is not { } end)
        {
            yield break;
        }

        if (WholeNumber.Of(first) is not { } begin)
        {
            yield return ($"a range that ends with port {end} needs a number to begin with", last);
        }
        else if (end < begin)
        {
            yield return ($"the range of ports ends with {end}, before its begin {begin}", last);
        }
        else if (PortRange.Excludes(last))
        {
            yield return ($"port {end} is not one of {PortRange.Words}", last);
        }
    }

    private static IEnumerable<(string Problem, Node At)> OfPeer(MappingNode peer)
    {
        var isBlock = peer["ipBlock"] is not null;
        var isPods = peer["podSelector"] is not null || peer["namespaceSelector"] is not null;
        if (!isBlock && !isPods)
        {
            yield return ("a peer is neither pods nor addresses", peer);
        }
        else if (isBlock && isPods)
        {
            yield return ("a peer is pods or addresses, and not both", peer["ipBlock"]!);
        }

        if (isBlock && string.IsNullOrEmpty(peer.FindText("ipBlock.cidr")))
        {
            yield return ("a range of addresses needs its cidr", peer["ipBlock"]!);
        }

        // What is no range at all is another rule's.
        foreach (var except in (peer.Find("ipBlock.except") as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>())
        {
            if (peer.FindText("ipBlock.cidr") is { } range && IpAddresses.IsWithin(except.Text, range) == false)
            {
                yield return ($"{except.Text} is no smaller part of {range}, and so cannot be left out of it", except);
            }
        }
    }
}
