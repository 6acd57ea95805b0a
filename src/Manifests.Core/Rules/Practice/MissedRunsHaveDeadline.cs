using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A CronJob that stops for good after an outage.</summary>
public sealed class MissedRunsHaveDeadline : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8079",
        "A CronJob has a starting deadline",
        "CronJob '{0}' has no starting deadline: after 100 missed runs it does not start again",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK36"],
        Why = "The controller counts the runs that it missed since the last one. Above 100 it gives up, unless a deadline says how far back "
            + "to look.",
        Wrong = """
            [CronJob("web", "*/5 * * * *", RestartPolicy = RestartPolicy.Never)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [CronJob("web", "*/5 * * * *", RestartPolicy = RestartPolicy.Never, StartingDeadlineSeconds = 120)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `StartingDeadlineSeconds`, 60 or more.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["CronJob"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind == "CronJob" && context.Object.Root.Find("spec.startingDeadlineSeconds") is null)
        {
            context.Report((Node?)null, context.Object.Name);
        }
    }
}
