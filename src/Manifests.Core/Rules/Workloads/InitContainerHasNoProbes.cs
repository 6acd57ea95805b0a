using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A probe or hook of a container that runs to its end.</summary>
public sealed class InitContainerHasNoProbes : ObjectRule
{
    private static readonly (string Field, string Words)[] Forbidden =
    [
        ("startupProbe", "a startup probe"),
        ("livenessProbe", "a liveness probe"),
        ("readinessProbe", "a readiness probe"),
        ("lifecycle", "a hook"),
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6006",
        "An init container has no probes and hooks",
        "Init container '{0}' has {1}, which only main containers and sidecars can have",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT37"],
        Why = "An init container runs to its end before the others start: there is nothing to ask while it runs, and nothing to do before it ends. The API server refuses probes and lifecycle hooks on it. "
            + "A sidecar (an init container with `restartPolicy: Always`) goes on beside the main containers, and can have them.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web
            {
                [InitContainer("proxy", "example/proxy:1.0")]
                [ReadinessProbe(Tcp = 15000)]
                private sealed class Proxy;
            }
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web
            {
                [Sidecar("proxy", "example/proxy:1.0")]
                [ContainerPort(15000)]
                [ReadinessProbe(Tcp = 15000)]
                private sealed class Proxy;
            }
            """,
        Fix = "Make it a `[Sidecar]` if it goes on beside the main container; else remove the probe or hook.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in context.Object.PodTemplate().FindItems("spec.initContainers").Where(container => container.FindText("restartPolicy") != "Always"))
        {
            foreach (var (field, words) in Forbidden)
            {
                if (container[field] is MappingNode node)
                {
                    context.Report(WrittenNodes.First(node), container.FindText("name") ?? "", words);
                }
            }
        }
    }
}
