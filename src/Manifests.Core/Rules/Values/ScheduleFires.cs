using System.Collections.Generic;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A schedule of a CronJob for a day that never comes.</summary>
public sealed class ScheduleFires : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5011",
        "A schedule should come true some day",
        "CronJob '{0}' never runs: no day is one of '{1}'",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK35"],
        Why = "The API server only checks that each field of a schedule is in its range. 30 February, or the 31st of a month with 30 days, passes; the CronJob is there, and no Job ever comes of it.",
        Wrong = """
            [CronJob("report", "0 3 30 2 *")]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Right = """
            [CronJob("report", "0 3 28 2 *")]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Fix = "Write a day that the month has. Cron has no last day of a month: run on the first of the next, or on each of 28 to 31 and check the date in the job.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["CronJob"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind == "CronJob" && context.Object.Root.Find("spec.schedule") is ScalarNode { Type: ScalarType.String } text
            && CronSchedule.TryParse(text.Text, out var schedule, out _) && schedule!.NeverFires)
        {
            context.Report(text, context.Object.Name, text.Text);
        }
    }
}
