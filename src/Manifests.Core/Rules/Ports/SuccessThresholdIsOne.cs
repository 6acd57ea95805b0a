using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A liveness or startup probe that wants to be answered well more than once.</summary>
public sealed class SuccessThresholdIsOne : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3015",
        "Only a readiness probe may ask for several successes",
        "The {0} asks for {1} successes in a row, but it must be 1: only a readiness probe may ask for more",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT30"],
        Why = "A container is alive, or has started, from the first good answer on. Only readiness can wait for several. The API server refuses any `successThreshold` but 1 in the other two probes.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", SuccessThreshold = 2)]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz")]
            [ReadinessProbe("/ready", SuccessThreshold = 2)]
            public sealed class Web;
            """,
        Fix = "Leave `SuccessThreshold` out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var probe in ContainerHandler.ProbesOf(context).Where(probe => probe.Path != "readinessProbe"))
        {
            // 0 stands for the default, which is 1; what is negative is another rule's.
            if (probe.Node["successThreshold"] is ScalarNode threshold && threshold.TryGetInteger(out var number) && number > 1)
            {
                context.Report(threshold, [probe.Words, threshold.Text], finding => finding with { Replacement = "1" });
            }
        }
    }
}
