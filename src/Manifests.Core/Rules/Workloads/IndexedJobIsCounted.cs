using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Indexes without a number of them.</summary>
public sealed class IndexedJobIsCounted : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6022",
        "A Job with indexes says how many",
        "{0} {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK40"],
        Why = "A Job with `completionMode: Indexed` gives each pod a number from 0 to its completions, so it needs them as soon as it says how many run at a time. Limits per index need indexes. The API server refuses the rest.",
        Wrong = """
            [Job("split", CompletionMode = CompletionMode.Indexed, Parallelism = 3)]
            [Container("split", "example/split:1.0")]
            public sealed class Split;
            """,
        Right = """
            [Job("split", CompletionMode = CompletionMode.Indexed, Parallelism = 3, Completions = 9)]
            [Container("split", "example/split:1.0")]
            public sealed class Split;
            """,
        Fix = "Write `Completions`, or `CompletionMode = CompletionMode.Indexed` where there are limits per index.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => JobSpecs.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (JobSpecs.Of(context.Object) is not { } job)
        {
            return;
        }

        if (job.FindText("completionMode") == "Indexed")
        {
            // Where both are left out, both are 1.
            if (job.FindText("completions") is null && job.FindText("parallelism") is not null)
            {
                context.Report(job["completionMode"], context.Object.ToString(), "counts its pods, but does not say how many there are: it needs completions");
            }

            return;
        }

        foreach (var field in new[] { "backoffLimitPerIndex", "maxFailedIndexes" })
        {
            if (job[field] is ScalarNode { Type: not ScalarType.Null } limit)
            {
                context.Report(limit, context.Object.ToString(), $"has {field}, which needs the completion mode Indexed");
            }
        }
    }
}
