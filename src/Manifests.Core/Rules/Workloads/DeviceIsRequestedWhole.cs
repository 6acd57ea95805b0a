using System;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A request for devices or huge pages that a node cannot share out.</summary>
public sealed class DeviceIsRequestedWhole : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6115",
        "Devices and huge pages are given whole, and as their limit",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES10"],
        Why = "Devices (`nvidia.com/gpu`) and huge pages cannot be shared or promised twice: their number is whole, the limit must be given, and a request must equal it. Huge pages also need `cpu` or `memory` beside them. The API server refuses everything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  resources:
                    requests:
                      nvidia.com/gpu: 1
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              containers:
                - name: web
                  image: example/web:1.0
                  resources:
                    limits:
                      nvidia.com/gpu: 1
            """,
        Fix = "Give the limit alone: the request is then the same.",
    };

    private static readonly string[] Lists = ["requests", "limits"];

    private static readonly string[] Shared = ["cpu", "memory"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            var requests = container.Find("resources.requests") as MappingNode;
            var limits = container.Find("resources.limits") as MappingNode;
            foreach (var entry in requests?.Where(entry => IsWhole(entry.Key)) ?? [])
            {
                CheckRequest(context, entry, limits?[entry.Key], path);
            }

            foreach (var list in Lists)
            {
                CheckWhole(context, container.Find("resources." + list) as MappingNode, $"{path}.resources.{list}");
            }

            var pages = (limits ?? Enumerable.Empty<MappingEntry>()).Concat(requests ?? Enumerable.Empty<MappingEntry>()).FirstOrDefault(entry => IsPages(entry.Key));
            if (pages.Key is not null && !Shared.Any(name => requests?[name] is not null || limits?[name] is not null))
            {
                context.Report(pages.KeyOrigin ?? pages.Value.Origin, path + ".resources", context.Object.ToString(), "has huge pages, and so needs cpu or memory too");
            }
        }
    }

    private static void CheckRequest(RuleContext context, MappingEntry entry, Node? limit, string path)
    {
        if (ContainerResources.Read(entry.Value) is not var (written, amount))
        {
            return;
        }

        if (limit is null)
        {
            context.Report(written, $"{path}.resources.requests[{entry.Key}]", context.Object.ToString(), "needs a limit of the same number");
        }
        else if (ContainerResources.Read(limit) is var (limitText, most) && amount != most)
        {
            context.Report(written, $"{path}.resources.requests[{entry.Key}]", context.Object.ToString(), $"is {written.Text}, but must equal its limit, {limitText.Text}");
        }
    }

    private static void CheckWhole(RuleContext context, MappingNode? list, string path)
    {
        foreach (var entry in list?.Where(entry => entry.Key.Contains('/') && IsWhole(entry.Key)) ?? [])
        {
            if (ContainerResources.Read(entry.Value) is var (written, amount) && amount.Billionths % BillionthsOfOne != 0)
            {
                context.Report(written, $"{path}[{entry.Key}]", context.Object.ToString(), $"is {written.Text}, but must be a whole number");
            }
        }
    }

    private const long BillionthsOfOne = 1_000_000_000;

    private static bool IsPages(string name) => name.StartsWith("hugepages-", StringComparison.Ordinal);

    // Names of Kubernetes' own domain are no devices.
    private static bool IsWhole(string name) => IsPages(name) || (name.Contains('/') && !name.Substring(0, name.IndexOf('/')).EndsWith("kubernetes.io", StringComparison.Ordinal));
}
