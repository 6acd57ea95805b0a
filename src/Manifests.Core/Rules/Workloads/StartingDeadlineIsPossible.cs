using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A run that may start late by less than the cluster needs to notice.</summary>
public sealed class StartingDeadlineIsPossible : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6033",
        "A deadline to start must be longer than the cluster looks away",
        "CronJob '{0}' may start {1} seconds late, but the cluster only looks every 10 seconds: it may never run",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK36"],
        Why = "The controller of CronJobs looks every ten seconds which runs are due. One that must have started within fewer seconds may be missed, again and again.",
        Wrong = """
            [CronJob("report", "0 3 * * *", StartingDeadlineSeconds = 5)]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Right = """
            [CronJob("report", "0 3 * * *", StartingDeadlineSeconds = 60)]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Fix = "Give it 10 seconds or more, better a minute; or leave the deadline out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["CronJob"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "CronJob", ApiVersion: "batch/v1" } && context.Object.Root.Find("spec.startingDeadlineSeconds") is ScalarNode seconds
            && seconds.TryGetInteger(out var number) && number is >= 0 and < 10)
        {
            context.Report(seconds, context.Object.Name, seconds.Text);
        }
    }
}
