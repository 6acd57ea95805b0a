using System.Linq;
using Manifests.Core.Rules.Scaling;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>An app that is gone with one node.</summary>
public sealed class ReplicasOutliveANode : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8072",
        "A Deployment has two replicas or more",
        "Deployment '{0}' runs one pod: it is gone while its node is",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK14"],
        Why = "When a node is drained, updated or lost, its pods are made anew elsewhere, which takes seconds to minutes. With one replica "
            + "nothing answers until then.",
        Wrong = """
            [Deployment("web", Replicas = 1)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 2)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `Replicas = 2` or more, or let an autoscaler keep two.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // A workload that is switched off is no mistake.
        var replicas = context.Object.Root.Find("spec.replicas");
        if (context.Object is { Kind: "Deployment", ApiVersion: "apps/v1" } && (replicas is null || WholeNumber.Of(replicas) == 1)
            && !Autoscalers.Of(context.Cluster, context.Facts).Any())
        {
            context.Report(replicas, [context.Object.Name], finding => finding with { Replacement = "2" });
        }
    }
}
