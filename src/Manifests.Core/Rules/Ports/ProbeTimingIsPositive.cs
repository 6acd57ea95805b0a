using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A probe that waits for less than no time.</summary>
public sealed class ProbeTimingIsPositive : ObjectRule
{
    // 0 stands for the default in all but the last, where the API server refuses it.
    private static readonly (string Field, int Minimum)[] Fields =
    [
        ("initialDelaySeconds", 0), ("periodSeconds", 0), ("timeoutSeconds", 0), ("successThreshold", 0), ("failureThreshold", 0), ("terminationGracePeriodSeconds", 1),
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3016",
        "A probe's times and thresholds are not negative",
        "{0} of the {1} is {2}, but must be {3} or more",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT32"],
        Why = "Delays, periods, timeouts and thresholds count seconds and answers. The API server refuses negative ones. (0 stands for the default, except for the delay, where it means none.)",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", PeriodSeconds = -1)]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", PeriodSeconds = 10)]
            public sealed class Web;
            """,
        Fix = "Write a positive number, or leave the option out to take the default. A probe cannot be switched off by a number: remove the attribute instead.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var probe in ContainerHandler.ProbesOf(context))
        {
            foreach (var (field, minimum) in Fields)
            {
                if (probe.Node[field] is ScalarNode value && value.TryGetInteger(out var number) && number < minimum)
                {
                    context.Report(value, field, probe.Words, value.Text, minimum.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
