using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container that nothing asks whether it is alive.</summary>
public sealed class ContainerHasLivenessProbe : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8005",
        "A container has a liveness probe",
        "{0} has no liveness probe, so it stays as it is when it hangs",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT35"],
        Why = "An app that has locked up still runs, as far as its node can see. A liveness probe has the node restart it. It must not ask "
            + "what the app depends on: a database that is away would restart every pod.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", Port = 8080)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Add a `[LivenessProbe]`, and map its path in the app: `app.MapHealthChecks(\"/healthz\")`.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        foreach (var container in pod.RunsToItsEnd ? [] : pod.Template.Containers().Where(container => container["livenessProbe"] is null))
        {
            context.Report(container, PodContainers.Subject(container));
        }
    }
}
