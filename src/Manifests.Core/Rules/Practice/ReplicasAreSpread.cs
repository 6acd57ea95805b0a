using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>Replicas that may all be on one node.</summary>
public sealed class ReplicasAreSpread : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8075",
        "The pods of a workload are spread over nodes",
        "Nothing keeps the pods of {0} '{1}' from running on one node, and going down with it",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK24"],
        Why = "The scheduler puts pods where there is room; that may be one node for all of them. A spread constraint or an anti-affinity "
            + "keeps them apart.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 3)]
            [TopologySpread("kubernetes.io/hostname", WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Add `[TopologySpread(\"kubernetes.io/hostname\", WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway)]`, or a "
            + "`[PodAntiAffinity]`.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        if (Replicas.AreSeveral(context) && !pod.Spec.FindItems("topologySpreadConstraints").Any() && pod.Spec.Find("affinity.podAntiAffinity") is not MappingNode { Count: > 0 })
        {
            context.Report(context.Object.Root.Find("spec.replicas"), context.Object.Kind, context.Object.Name);
        }
    }
}
