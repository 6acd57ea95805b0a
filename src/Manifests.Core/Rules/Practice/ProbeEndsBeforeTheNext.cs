using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A probe that is allowed more time than there is.</summary>
public sealed class ProbeEndsBeforeTheNext : ContainerRule
{
    private const long DefaultPeriod = 10;

    private static readonly string[] Probes = ["livenessProbe", "readinessProbe", "startupProbe"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8096",
        "A probe has answered before it is asked again",
        "The {0} of {1} may take {2} seconds but is made every {3}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT33"],
        Why = "The node makes one probe after the other: one that may take longer than the time between two makes the figures for how soon a "
            + "failure is seen wrong.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", Port = 8080, TimeoutSeconds = 30, PeriodSeconds = 5)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", Port = 8080, TimeoutSeconds = 3, PeriodSeconds = 5)]
            public sealed class Web;
            """,
        Fix = "Write a shorter `TimeoutSeconds` or a longer `PeriodSeconds`.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var probe in Probes)
        {
            var timeout = container.Find(probe + ".timeoutSeconds");
            var period = WholeNumber.Of(container.Find(probe + ".periodSeconds")) ?? DefaultPeriod;
            if (WholeNumber.Of(timeout) is { } seconds && period > 0 && seconds > period)
            {
                context.Report(timeout, probe, PodContainers.Words(container), WholeNumber.InWords(seconds), WholeNumber.InWords(period));
            }
        }
    }
}
