using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A pod that asks for less than its containers do.</summary>
public sealed class PodResourcesCoverContainers : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6068",
        "Resources of the pod cover those of its containers",
        "{0}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES11"],
        Why = "Resources of the pod as a whole are what its containers share: it must ask for at least as much as they ask for together, may not ask for more than its own limit, and no container's limit may be above the pod's. Only `cpu`, `memory` and huge pages can be given so. The API server refuses the rest.",
        Wrong = """
            [Deployment("web")]
            [PodResources(Memory = "64Mi")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "128Mi")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodResources(Memory = "256Mi")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "128Mi")]
            public sealed class Web;
            """,
        Fix = "Raise what the pod has, or lower what the container has.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.PodTemplate().Find("spec.resources") is not MappingNode ofPod)
        {
            return;
        }

        var requests = ofPod["requests"] as MappingNode ?? [];
        var limits = ofPod["limits"] as MappingNode ?? [];
        var together = PodContainers.RunningTogether(context).ToList();
        foreach (var entry in requests.Concat(limits).Where(entry => entry.Key is not ("cpu" or "memory") && !entry.Key.StartsWith("hugepages-", StringComparison.Ordinal)))
        {
            context.Report(entry.KeyOrigin ?? entry.Value.Origin, $"A pod as a whole has no '{entry.Key}', only cpu, memory and huge pages");
        }

        foreach (var request in requests)
        {
            CheckRequest(context, request, limits[request.Key], together);
        }

        foreach (var limit in limits)
        {
            CheckLimit(context, limit, together);
        }
    }

    private static void CheckRequest(RuleContext context, MappingEntry request, Node? limit, List<MappingNode> containers)
    {
        if (ContainerResources.Read(request.Value) is not var (written, amount))
        {
            return;
        }

        // What is left out is no request of its own; so this is the least that the API server adds up.
        var sum = containers.Select(container => ContainerResources.Read((container.Find("resources.requests") as MappingNode)?[request.Key]))
            .Aggregate(Quantity.Zero, (all, one) => one is var (_, more) ? all + more : all);
        if (amount < sum)
        {
            context.Report(written, $"The pod asks for {written.Text} of {request.Key}, and its containers for {ContainerResources.InWords(sum, request.Key)} together");
        }
        else if (ContainerResources.Read(limit) is var (most, mostAmount) && amount > mostAmount)
        {
            context.Report(written, $"The pod asks for {written.Text} of {request.Key}, which is more than its limit of {most.Text}");
        }
    }

    private static void CheckLimit(RuleContext context, MappingEntry limit, List<MappingNode> containers)
    {
        foreach (var container in containers)
        {
            if (ContainerResources.Read(limit.Value) is var (written, amount)
                && ContainerResources.Read((container.Find("resources.limits") as MappingNode)?[limit.Key]) is var (ofContainer, more) && more > amount)
            {
                context.Report(ofContainer, $"The {limit.Key} limit of {PodContainers.Words(container)} is {ofContainer.Text}, which is more than the pod's of {written.Text}");
            }
        }
    }
}
