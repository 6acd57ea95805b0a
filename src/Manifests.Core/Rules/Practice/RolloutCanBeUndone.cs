using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A rollout that cannot be taken back.</summary>
public sealed class RolloutCanBeUndone : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8097",
        "A rollout can be undone",
        "{0} '{1}' keeps no revision to go back to: kubectl rollout undo has nothing to do",
        RuleSeverity.Info)
    {
        Catalogue = ["WRK53"],
        Why = "Kubernetes keeps the last ten revisions of a workload, so that a bad rollout can be undone at once. With 0 it keeps none.",
        Wrong = """
            [Deployment("web", RevisionHistoryLimit = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", RevisionHistoryLimit = 2)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write 2 or more, or leave it out.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var limit = context.Object.Root.Find("spec.revisionHistoryLimit");
        if (context.Object.ApiVersion == "apps/v1" && WholeNumber.Of(limit) == 0)
        {
            context.Report(limit, [context.Object.Kind, context.Object.Name], finding => finding with { Replacement = "2" });
        }
    }
}
