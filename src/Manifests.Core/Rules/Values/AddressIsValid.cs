using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>An IP address, or a range of addresses, that the API server refuses.</summary>
public sealed class AddressIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5007",
        "An IP address or range must be valid",
        "'{0}' is not valid in {1}: {2}{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT15", "WRK47", "OTH06"],
        Why = "Where Kubernetes asks for an address it takes no host name, and where it asks for a range (CIDR) no single address. Since 1.36 it is strict: no leading zeros, which some programs read as octal, "
            + "and a range is written with its first address, `10.0.0.0/24` and not `10.0.0.5/24`.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, ExternalIPs = ["192.168.056.30"])]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80, ExternalIPs = ["192.168.56.30"])]
            public sealed class Web;
            """,
        Fix = "Write the address in its usual form, as `192.168.56.30` or `2001:db8::1`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (field, address) in Addresses(context.Object))
        {
            Report(context, field, address, IpAddresses.AddressProblem(address.Text), IpAddresses.SuggestAddress);
        }

        foreach (var (field, range) in Ranges(context.Object))
        {
            Report(context, field, range, IpAddresses.RangeProblem(range.Text), IpAddresses.SuggestRange);
        }
    }

    private static IEnumerable<(string Field, ScalarNode Value)> Addresses(KubernetesObject target)
    {
        if (target.Kind == "Service")
        {
            return Texts(target.Root, "spec.externalIPs").Concat(Texts(target.Root, "spec.clusterIPs")).Concat(Texts(target.Root, "spec.clusterIP"))
                .Where(address => address.Value.Text is not ("" or "None"));
        }

        var pod = target.PodTemplate();
        return pod.FindItems("spec.hostAliases").SelectMany(alias => Texts(alias, "ip"))
            .Concat(Texts(pod, "spec.dnsConfig.nameservers"))
            .Concat(pod.AllContainers().SelectMany(container => container.FindItems("ports")).SelectMany(port => Texts(port, "hostIP")))
            .Where(address => address.Value.Text.Length > 0);
    }

    private static IEnumerable<(string Field, ScalarNode Value)> Ranges(KubernetesObject target) => target.Kind switch
    {
        // The API server cuts blanks off these.
        "Service" => Texts(target.Root, "spec.loadBalancerSourceRanges").Where(range => IpAddresses.RangeProblem(range.Value.Text.Trim()) is not null),
        "NetworkPolicy" => target.Root.FindItems("spec.ingress").SelectMany(rule => rule.FindItems("from"))
            .Concat(target.Root.FindItems("spec.egress").SelectMany(rule => rule.FindItems("to")))
            .SelectMany(peer => Texts(peer, "ipBlock.cidr").Concat(Texts(peer, "ipBlock.except"))),
        _ => [],
    };

    private static IEnumerable<(string Field, ScalarNode Value)> Texts(MappingNode? whole, string path)
    {
        var field = path.Substring(path.LastIndexOf('.') + 1);
        var nodes = whole.Find(path) is SequenceNode items ? items : whole.Find(path) is { } single ? [single] : Enumerable.Empty<Node>();
        return nodes.OfType<ScalarNode>().Where(node => node.Type == ScalarType.String).Select(node => (field, node));
    }

    private static void Report(RuleContext context, string field, ScalarNode value, string? problem, Func<string, string?> suggest)
    {
        if (problem is not null)
        {
            var suggestion = suggest(value.Text);
            context.Report(value, [value.Text, field, problem, Candidates.DidYouMean(suggestion)], finding => finding with { Replacement = suggestion });
        }
    }
}
