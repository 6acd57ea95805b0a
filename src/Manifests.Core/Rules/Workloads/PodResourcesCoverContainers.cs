using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Resources of a pod as a whole that do not cover its containers.</summary>
public sealed class PodResourcesCoverContainers : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6114",
        "The resources of a pod must cover those of its containers",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES11"],
        Why = "A pod can ask for `cpu`, `memory` and huge pages as a whole. It then asks for at least what its containers ask for together, no container's limit is above the pod's, and its request is not above its limit. The API server refuses everything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              resources:
                requests:
                  cpu: 50m
              containers:
                - name: web
                  image: example/web:1.0
                  resources:
                    requests:
                      cpu: 100m
                      memory: 64Mi
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              resources:
                requests:
                  cpu: 100m
              containers:
                - name: web
                  image: example/web:1.0
                  resources:
                    requests:
                      cpu: 100m
                      memory: 64Mi
            """,
        Fix = "Raise the amount of the pod, or lower that of the containers.",
    };

    private static readonly string[] Lists = ["requests", "limits"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context).Find("resources") is not MappingNode resources)
        {
            return;
        }

        var path = PodSpecs.PathOf(context) + ".resources";
        foreach (var list in Lists)
        {
            foreach (var entry in resources[list] as MappingNode ?? [])
            {
                if (entry.Key is not ("cpu" or "memory") && !entry.Key.StartsWith("hugepages-", System.StringComparison.Ordinal))
                {
                    context.Report(entry.KeyOrigin ?? entry.Value.Origin, $"{path}.{list}[{entry.Key}]", context.Object.ToString(), "cannot be given for a pod as a whole: only cpu, memory and huge pages can");
                }
            }
        }

        foreach (var entry in resources["requests"] as MappingNode ?? [])
        {
            CheckRequest(context, resources, entry, path);
        }

        foreach (var entry in resources["limits"] as MappingNode ?? [])
        {
            CheckLimit(context, entry);
        }
    }

    private static void CheckRequest(RuleContext context, MappingNode resources, MappingEntry entry, string path)
    {
        if (ContainerResources.Read(entry.Value) is not var (written, amount))
        {
            return;
        }

        if (ContainerResources.Read((resources["limits"] as MappingNode)?[entry.Key]) is var (limitText, limit) && amount > limit)
        {
            context.Report(written, $"{path}.requests[{entry.Key}]", context.Object.ToString(), $"is {written.Text}, but the pod's limit is {limitText.Text}");
        }

        var total = Quantity.Zero;
        foreach (var (container, _) in PodSpecs.ContainersOf(context).Where(item => item.Path.Contains(".containers[")))
        {
            // A container without a request asks for its limit.
            var asked = ContainerResources.Read((container.Find("resources.requests") as MappingNode)?[entry.Key]) ?? ContainerResources.Read((container.Find("resources.limits") as MappingNode)?[entry.Key]);
            total += asked?.Amount ?? Quantity.Zero;
        }

        if (amount < total)
        {
            context.Report(written, $"{path}.requests[{entry.Key}]", context.Object.ToString(), $"is {written.Text}, and so less than its containers ask for together");
        }
    }

    private static void CheckLimit(RuleContext context, MappingEntry entry)
    {
        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            if (ContainerResources.Read(entry.Value) is var (podText, pod) && ContainerResources.Read((container.Find("resources.limits") as MappingNode)?[entry.Key]) is var (written, limit) && limit > pod)
            {
                context.Report(written, $"{path}.resources.limits[{entry.Key}]", context.Object.ToString(), $"is {written.Text}, but the limit of the pod is {podText.Text}");
            }
        }
    }
}
