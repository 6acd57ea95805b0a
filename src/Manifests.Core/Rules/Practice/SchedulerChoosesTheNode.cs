using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>Pods that are tied to one node.</summary>
public sealed class SchedulerChoosesTheNode : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8085",
        "The scheduler chooses the node",
        "The pods go to node '{0}' past the scheduler: it is asked neither for room nor for another node when this one is gone",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK28"],
        Why = "`nodeName` puts pods on a node whether or not it has room, is drained or exists.",
        Wrong = """
            [Deployment("web")]
            [PodOptions(NodeName = "node-1")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [NodeSelector("kubernetes.io/arch", "amd64")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Say what the node must be like with `[NodeSelector]` or `[NodeAffinity]`.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        if (pod.Spec["nodeName"] is ScalarNode { Text.Length: > 0 } node)
        {
            context.Report(node, node.Text);
        }
    }
}
