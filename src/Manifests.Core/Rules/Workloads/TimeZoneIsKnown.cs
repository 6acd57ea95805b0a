using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A time zone that nobody knows.</summary>
public sealed class TimeZoneIsKnown : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6088",
        "A time zone must be one of the IANA list",
        "The time zone '{0}' is not in the IANA list{1}",
        RuleSeverity.Warning)
    {
        Catalogue = ["WRK34"],
        Why = "The API server refuses a zone that its copy of the IANA list does not have; letter case counts. This rule's copy is of the release 2025b: a zone that is younger can be right all the same.",
        Wrong = """
            [CronJob("report", "0 3 * * *", TimeZone = "Europe/Wien")]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Right = """
            [CronJob("report", "0 3 * * *", TimeZone = "Europe/Vienna")]
            [Container("report", "example/report:1.0")]
            public sealed class Report;
            """,
        Fix = "Write the name of a zone as the list has it, such as `Europe/Vienna` or `Etc/UTC`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["CronJob"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "CronJob", ApiVersion: "batch/v1" } && context.Object.Root.Find("spec.timeZone") is ScalarNode { Type: ScalarType.String } zone
            && !TimeZoneIsNamed.IsNoZone(zone.Text) && !TimeZones.Contains(zone.Text))
        {
            var nearest = TimeZones.Nearest(zone.Text);
            context.Report(zone, [zone.Text, Candidates.DidYouMean(nearest)], finding => finding with { Replacement = nearest });
        }
    }
}
