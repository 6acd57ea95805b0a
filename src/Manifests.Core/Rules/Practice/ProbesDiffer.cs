using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A probe that restarts what should only be left alone.</summary>
public sealed class ProbesDiffer : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8051",
        "Liveness and readiness are asked differently",
        "{0} has the same probe for readiness and for liveness: what should only get no requests is restarted",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT34"],
        Why = "A pod that is not ready gets no requests until it is; one that is not alive is restarted. If both ask the same thing, an app "
            + "that is merely busy or waits for its database is killed at the same moment as it is taken out of service, and starts again "
            + "cold.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", Port = 8080)]
            [ReadinessProbe("/healthz", Port = 8080)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", Port = 8080, FailureThreshold = 10)]
            [ReadinessProbe("/ready", Port = 8080)]
            public sealed class Web;
            """,
        Fix = "Let liveness ask whether the process answers at all, with more patience, and readiness whether it can serve.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        if (container["livenessProbe"] is { } liveness && liveness.Equals(container["readinessProbe"]))
        {
            context.Report(WrittenNodes.First(liveness), PodContainers.Subject(container));
        }
    }
}
