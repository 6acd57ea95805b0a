using System.Collections.Generic;
using System.Globalization;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A hook that sleeps longer than the pod has to end.</summary>
public sealed class SleepEndsInTime : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6021",
        "A hook sleeps no longer than the pod has to end",
        "The {0} sleeps {1} seconds, but the pod has {2} to end{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK30"],
        Why = "The time that a pod has to end (`terminationGracePeriodSeconds`, 30 if left out) includes its pre-stop hook. A sleep that is longer, or negative, is refused by the API server.",
        Wrong = """
            [Deployment("web")]
            [PreStop(SleepSeconds = 60)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PreStop(SleepSeconds = 60)]
            [PodOptions(TerminationGracePeriodSeconds = 90)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Sleep for less, or give the pod more time by `[PodOptions(TerminationGracePeriodSeconds = …)]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var grace = context.Object.PodTemplate().Find("spec.terminationGracePeriodSeconds") as ScalarNode;
        long seconds = 30;
        if (grace is { Type: not ScalarType.Null } && (!grace.TryGetInteger(out seconds) || seconds < 0))
        {
            return;
        }

        foreach (var handler in ContainerHandler.Of(context))
        {
            if (handler.Node.Find("sleep.seconds") is ScalarNode sleep && sleep.TryGetInteger(out var number) && (number < 0 || number > seconds))
            {
                context.Report(sleep, handler.Words, sleep.Text, seconds.ToString(CultureInfo.InvariantCulture), grace is null ? " (the default)" : "");
            }
        }
    }
}
