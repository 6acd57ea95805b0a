using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Rules.References;

/// <summary>A label of nodes by an old name, or misspelt.</summary>
public sealed class NodeLabelIsCurrent : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4062",
        "A label of nodes must be called as nodes have it",
        "{0} asks nodes for the label '{1}', {2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF50"],
        Why = "Some labels every node has: its name, zone, operating system, processor. Those that began with `beta` have other names since long and go away; a node with a label that is misspelt does not exist, and the pods stay Pending.",
        Wrong = """
            [Deployment("web")]
            [NodeSelector("kubernetes.io/hostnme", "node-1")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [NodeSelector("kubernetes.io/hostname", "node-1")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the name that the message proposes.",
    };

    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["beta.kubernetes.io/arch"] = "kubernetes.io/arch",
        ["beta.kubernetes.io/os"] = "kubernetes.io/os",
        ["beta.kubernetes.io/instance-type"] = "node.kubernetes.io/instance-type",
        ["failure-domain.beta.kubernetes.io/zone"] = "topology.kubernetes.io/zone",
        ["failure-domain.beta.kubernetes.io/region"] = "topology.kubernetes.io/region",
    };

    private static readonly string[] Known =
    [
        "kubernetes.io/arch", "kubernetes.io/os", "kubernetes.io/hostname", "topology.kubernetes.io/zone", "topology.kubernetes.io/region",
        "node.kubernetes.io/instance-type", "node.kubernetes.io/windows-build", "node-role.kubernetes.io/control-plane",
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (key, at) in NodeLabels.AskedFor(context))
        {
            // Others than these may be anybody's own: only what differs by a letter or two is a slip.
            var renamed = Renamed.TryGetValue(key, out var current) ? current : null;
            var meant = renamed ?? (Known.Contains(key) ? null : Candidates.Nearest(key, Known, 2));
            if (meant is not null)
            {
                var words = renamed is null ? $"which no node has by itself{Candidates.DidYouMean(meant)}" : $"whose name is now '{meant}'";
                context.ReportAt(at, [context.Object.ToString(), key, words], finding => finding with { Replacement = meant });
            }
        }
    }
}
