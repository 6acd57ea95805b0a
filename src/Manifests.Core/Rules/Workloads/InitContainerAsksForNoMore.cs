using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>An init container for whose sake a pod asks for more than it will use.</summary>
public sealed class InitContainerAsksForNoMore : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6122",
        "An init container asks for no more than the pod does later",
        "{0} asks for {1} of {2}, and all the containers that run after it for {3}: the pod holds the greater amount as long as it lives",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RES16"],
        Why = "A pod is placed by the greatest amount that it needs at any time, and keeps it: what only an init container needs, for seconds, is then taken from the node for good.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "128Mi")]
            public sealed class Web
            {
                [InitContainer("migrate", "example/migrate:1.0")]
                [Resources(Memory = "1Gi")]
                private sealed class Migrate;
            }
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "128Mi")]
            public sealed class Web
            {
                [InitContainer("migrate", "example/migrate:1.0")]
                [Resources(Memory = "128Mi")]
                private sealed class Migrate;
            }
            """,
        Fix = "Ask for less, or do the work in a Job of its own.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var later = PodContainers.RunningTogether(context).ToList();
        foreach (var first in context.Object.PodTemplate().FindItems("spec.initContainers").Where(container => !later.Contains(container)))
        {
            foreach (var request in first.Find("resources.requests") as MappingNode ?? [])
            {
                // Where the others say nothing they may use anything.
                var others = later.Select(container => ContainerResources.Read((container.Find("resources.requests") as MappingNode)?[request.Key])?.Amount).OfType<Quantity>().ToList();
                if (ContainerResources.Read(request.Value) is var (written, asked) && others.Count == later.Count && others.Aggregate(Quantity.Zero, Quantity.Add) is var sum && sum < asked)
                {
                    context.Report(written, PodContainers.Subject(first), written.Text, request.Key, ContainerResources.InWords(sum, request.Key));
                }
            }
        }
    }
}
