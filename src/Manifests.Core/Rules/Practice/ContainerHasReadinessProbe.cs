using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container that nothing asks whether it is ready.</summary>
public sealed class ContainerHasReadinessProbe : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8006",
        "A container has a readiness probe",
        "{0} has no readiness probe, so it gets requests before it can answer them",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT35", "PRT36"],
        Why = "Without a readiness probe a pod gets requests from the moment its process runs, and goes on getting them when it cannot "
            + "answer: each rollout fails some of them.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [ReadinessProbe("/ready", Port = 8080)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Add a `[ReadinessProbe]`, and map its path in the app: `app.MapHealthChecks(\"/ready\")`.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        foreach (var container in pod.RunsToItsEnd ? [] : pod.Template.Containers().Where(container => container["readinessProbe"] is null))
        {
            context.Report(container, PodContainers.Subject(container));
        }
    }
}
