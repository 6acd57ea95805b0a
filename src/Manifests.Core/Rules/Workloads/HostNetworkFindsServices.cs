using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A pod on its node's network that asks its node for addresses.</summary>
public sealed class HostNetworkFindsServices : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6025",
        "A pod on the network of its node should find Services",
        "{0} shares the network of its node, and so does not find Services by name: its DNS policy {1}",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK49"],
        Why = "For a pod with `hostNetwork: true` the policy `ClusterFirst`, which is also the default, means `Default`: it asks whom its node asks, and these do not know the names of the cluster's Services.",
        Wrong = """
            [Deployment("web")]
            [PodOptions(HostNetwork = true)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodOptions(HostNetwork = true, DnsPolicy = DnsPolicy.ClusterFirstWithHostNet)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `DnsPolicy = DnsPolicy.ClusterFirstWithHostNet`, or `DnsPolicy.Default` if it needs no Service.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        if (pod.FindText("spec.hostNetwork") == "true" && pod.FindText("spec.dnsPolicy") is null or "" or "ClusterFirst")
        {
            var words = pod.FindText("spec.dnsPolicy") is { Length: > 0 } ? "is ClusterFirst" : "is left out";
            context.Report(pod.Find("spec.dnsPolicy") ?? pod.Find("spec.hostNetwork"), context.Object.ToString(), words);
        }
    }
}
