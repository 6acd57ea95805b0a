using System.Collections.Generic;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A schedule of a CronJob that cannot be read.</summary>
public sealed class ScheduleIsValid : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5005",
        "A schedule must be written as cron's five fields",
        "'{0}' is no schedule: {1}{2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK33", "WRK34"],
        Why = "A CronJob's schedule has five fields: minute, hour, day of the month, month, day of the week (0 to 6, Sunday is 0), or is one of `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly` and `@every 1h30m`. "
            + "There are no seconds, no `L`, `W` or `#`, and a time zone has a field of its own. The API server refuses anything else.",
        Wrong = """
            [CronJob("report", "0 0 3 * * *")]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Right = """
            [CronJob("report", "0 3 * * *")]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Fix = "Write five fields, as `0 3 * * *` for every night at three; a time zone goes into `TimeZone`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["CronJob"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind == "CronJob" && context.Object.Root.Find("spec.schedule") is ScalarNode { Type: ScalarType.String } schedule
            && !CronSchedule.TryParse(schedule.Text, out _, out var error))
        {
            var suggestion = CronSchedule.Suggest(schedule.Text);
            context.Report(schedule, [schedule.Text, error, Candidates.DidYouMean(suggestion)], finding => finding with { Replacement = suggestion });
        }
    }
}
