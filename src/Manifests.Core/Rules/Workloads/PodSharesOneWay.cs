using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>What a pod shares with its node, and what it may not share then.</summary>
public sealed class PodSharesOneWay : ObjectRule
{
    private static readonly string[] OfNode = ["hostNetwork", "hostPID", "hostIPC"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6026",
        "What a pod shares must go together",
        "{0} has {1}, which does not go with {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK50"],
        Why = "A pod sees the processes of its node or those of its own containers, not both. A pod with users of its own (`hostUsers: false`) cannot use the network, processes or messages of the node, where those users mean nothing. The API server refuses it.",
        Wrong = """
            [Deployment("web")]
            [PodOptions(HostPID = true, ShareProcessNamespace = true)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodOptions(ShareProcessNamespace = true)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave one of the two out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pod = context.Object.PodTemplate()?["spec"] as MappingNode;
        if (pod.FindText("shareProcessNamespace") == "true" && pod.FindText("hostPID") == "true")
        {
            context.Report(pod.Find("shareProcessNamespace"), context.Object.ToString(), "shareProcessNamespace", "hostPID");
        }

        foreach (var field in OfNode.Where(field => pod.FindText(field) == "true" && pod.FindText("hostUsers") == "false"))
        {
            context.Report(pod.Find(field), context.Object.ToString(), field, "hostUsers: false");
        }
    }
}
