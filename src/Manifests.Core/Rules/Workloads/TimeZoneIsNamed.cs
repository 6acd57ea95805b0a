using System;
using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A time zone that is none.</summary>
public sealed class TimeZoneIsNamed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6034",
        "A time zone has a name",
        "The time zone '{0}' is none: write one of the IANA time zones, such as Europe/Vienna",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK34"],
        Why = "A CronJob's time zone is one of the IANA list, by name. `Local` would mean another zone on each machine, and an empty text none at all; the API server refuses both.",
        Wrong = """
            [CronJob("report", "0 3 * * *", TimeZone = "Local")]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Right = """
            [CronJob("report", "0 3 * * *", TimeZone = "Europe/Vienna")]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Fix = "Write the name of a zone, such as `Europe/Vienna` or `Etc/UTC`; or leave it out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["CronJob"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "CronJob", ApiVersion: "batch/v1" } && context.Object.Root.Find("spec.timeZone") is ScalarNode { Type: ScalarType.String } zone
            && IsNoZone(zone.Text))
        {
            context.Report(zone, zone.Text);
        }
    }

    /// <summary>Whether a text cannot be a zone, whatever list it is held against.</summary>
    internal static bool IsNoZone(string text) => text.Length == 0 || text.Equals("Local", StringComparison.OrdinalIgnoreCase);
}
