using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A pod that any node will do for.</summary>
public sealed class NodesAreChosen : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8102",
        "A pod says which nodes it is for",
        "{0} may be placed on every node: it has neither a node selector nor a node affinity",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK29"],
        Why = "In a cluster with nodes of several kinds (Windows, ARM, spot machines, those with GPUs) a pod that says nothing lands on any of them.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [NodeSelector("kubernetes.io/os", "linux")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write a `[NodeSelector]` or a `[NodeAffinity]`.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        if (pod.Workload.Kind != "DaemonSet" && pod.Spec["nodeName"] is null && pod.Spec["nodeSelector"] is not MappingNode { Count: > 0 } && pod.Spec.Find("affinity.nodeAffinity") is null)
        {
            context.Report((Node?)null, context.Object.ToString());
        }
    }
}
