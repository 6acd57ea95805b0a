using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A CronJob whose runs can pile up.</summary>
public sealed class RunsDoNotOverlap : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8080",
        "Runs of a CronJob do not overlap",
        "CronJob '{0}' starts its next run while the one before still runs",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK37"],
        Why = "With the default, `Allow`, a run that takes longer than usual meets the next one: both write the same report, and a run that "
            + "hangs is joined by another one each time.",
        Wrong = """
            [CronJob("web", "*/5 * * * *", RestartPolicy = RestartPolicy.Never, ConcurrencyPolicy = ConcurrencyPolicy.Allow)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [CronJob("web", "*/5 * * * *", RestartPolicy = RestartPolicy.Never, ConcurrencyPolicy = ConcurrencyPolicy.Forbid)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `ConcurrencyPolicy = ConcurrencyPolicy.Forbid`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["CronJob"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind == "CronJob" && context.Object.Root.FindText("spec.concurrencyPolicy") is null or "Allow")
        {
            context.Report(context.Object.Root.Find("spec.concurrencyPolicy"), [context.Object.Name], finding => finding with { Replacement = "Forbid" });
        }
    }
}
