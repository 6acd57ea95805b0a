using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Selectors;

/// <summary>Two workloads that take the same pods for theirs.</summary>
public sealed class WorkloadsOwnDifferentPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2004",
        "Two workloads must not own the same pods",
        "{0} selects {1}{2}, which the pods of {3} have too",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["SEL08", "SEL09"],
        Why = "A workload takes every pod that its selector matches for its own. When the pods of another one match too, each counts, adopts and deletes what the other made: numbers of replicas "
            + "are wrong, and a rollout of one ends pods of the other. A selector cannot be changed later without deleting the workload.",
        Wrong = """
            [Deployment("web")]
            [Label("app", "shop")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;

            [Deployment("api")]
            [Label("app", "shop")]
            [Container("api", "example/api:1.0")]
            public sealed class Api;
            """,
        Right = """
            [Deployment("web")]
            [Label("app", "shop-web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;

            [Deployment("api")]
            [Label("app", "shop-api")]
            [Container("api", "example/api:1.0")]
            public sealed class Api;
            """,
        Fix = "Give each workload a selector label of its own, or leave the label out: the workload's name is used then. What both have in common can be another label, such as `app.kubernetes.io/part-of`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!PodTemplates.OwnsPodsBySelector(context.Object.Kind) || context.Facts.Selector is not { Requirements.Count: > 0 } selector || !selector.Matches(context.Facts.Labels))
        {
            return;
        }

        var other = context.Cluster.PodsMatching(selector, context.Facts.Namespace).FirstOrDefault(candidate => Disputes(context, candidate));
        if (other is not null)
        {
            context.Report(
                context.Object.Root.Find("spec.selector"),
                [context.Object.ToString(), selector.ToString(), Wording.In(context.Facts.Namespace), other.ToString()],
                finding => finding with { Related = other.Origin is { } origin ? [origin] : [] });
        }
    }

    // Where each selects the other's pods, it is said once, on the one that was declared later.
    private static bool Disputes(RuleContext context, ClusterObject other)
    {
        if (ReferenceEquals(other, context.This) || !CanBeTaken(context.Object.Kind, other.Facts.Kind)
            || (other.Facts.Kind == context.Object.Kind && other.Facts.Name == context.Object.Name))
        {
            return false;
        }

        var isMutual = PodTemplates.OwnsPodsBySelector(other.Facts.Kind) && other.Facts.Selector?.Matches(context.Facts.Labels) == true;
        return !isMutual || context.Cluster.IsBefore(other, context.This);
    }

    // The pods of a Job belong to it for good; and a Deployment also goes by a hash of its template, which a bare pod lacks.
    private static bool CanBeTaken(string byKind, string kind) =>
        PodTemplates.OwnsPodsBySelector(kind) || (kind == "Pod" && byKind != "Deployment");
}
