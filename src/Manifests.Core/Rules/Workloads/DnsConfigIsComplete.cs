using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Settings of DNS that are too few or too many.</summary>
public sealed class DnsConfigIsComplete : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6035",
        "A pod has 1 to 3 name servers of its own",
        "{0} has {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK48"],
        Why = "With the policy `None` the pod asks only the name servers that it gives itself, so it must give one. There may be 3 of them, and 32 domains in which short names are looked for: the resolver reads no more. The API server refuses the rest.",
        Wrong = """
            [Deployment("web")]
            [PodOptions(DnsPolicy = DnsPolicy.None)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodOptions(DnsPolicy = DnsPolicy.None, Nameservers = ["10.0.0.53"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Give `Nameservers`, at most 3 of them, or leave `DnsPolicy.None` out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        var servers = pod.Find("spec.dnsConfig.nameservers") as SequenceNode;
        var searches = pod.Find("spec.dnsConfig.searches") as SequenceNode;
        if (pod.FindText("spec.dnsPolicy") == "None" && servers is null or { Count: 0 })
        {
            context.Report(pod.Find("spec.dnsPolicy"), context.Object.ToString(), "the DNS policy None, but no name servers of its own");
        }

        if (servers is { Count: > 3 })
        {
            context.Report(servers[3], context.Object.ToString(), "more than 3 name servers");
        }

        if (searches is { Count: > 32 })
        {
            context.Report(searches[32], context.Object.ToString(), "more than 32 domains to look for short names in");
        }
    }
}
