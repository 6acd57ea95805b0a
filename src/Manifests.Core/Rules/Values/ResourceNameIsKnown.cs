using System;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A resource with a name that no node and no quota knows.</summary>
public sealed class ResourceNameIsKnown : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5074",
        "A resource must be one that Kubernetes knows, or have a domain",
        "{0} of {1} is no resource{2}{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES09", "RES13"],
        Why = "Kubernetes counts `cpu`, `memory`, `ephemeral-storage` and `hugepages-<size>`; devices have names with a domain, such as `nvidia.com/gpu`. The API server refuses a container, a LimitRange or a quota with any other name.",
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
                    limits:
                      memmory: 128Mi
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
                      memory: 128Mi
            """,
        Fix = "Write the name that is meant; a device with the domain of its plug-in.",
    };

    private static readonly string[] OfContainers = ["cpu", "memory", "ephemeral-storage"];

    private static readonly string[] OfQuotas =
    [
        "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.storage", "requests.ephemeral-storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage",
        "pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "configmaps", "persistentvolumeclaims", "services.nodeports", "services.loadbalancers",
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            foreach (var list in new[] { "requests", "limits" })
            {
                Check(context, container.Find("resources." + list), $"{path}.resources.{list}", OfContainers, " of a container");
            }
        }

        if (context.Object is { ApiVersion: "v1", Kind: "ResourceQuota" })
        {
            Check(context, context.Object.Root.Find("spec.hard"), "spec.hard", OfQuotas, " that a quota counts");
        }
    }

    private static void Check(RuleContext context, Node? list, string path, string[] known, string whose)
    {
        foreach (var entry in (list as MappingNode)?.Where(entry => !IsKnown(entry.Key, known)) ?? [])
        {
            var nearest = Candidates.Nearest(entry.Key, known);
            context.ReportAt(
                entry.KeyOrigin ?? entry.Value.Origin,
                [$"{path}[{entry.Key}]", context.Object.ToString(), whose, Candidates.DidYouMean(nearest)],
                finding => finding with { Replacement = nearest });
        }
    }

    private static bool IsKnown(string name, string[] known)
    {
        if (Array.IndexOf(known, name) >= 0)
        {
            return true;
        }

        // hugepages-2Mi; and what a quota says of them, of devices, of classes and of the objects of any kind.
        var bare = name.StartsWith("requests.", StringComparison.Ordinal) || name.StartsWith("limits.", StringComparison.Ordinal) ? name.Substring(name.IndexOf('.') + 1) : name;
        return bare.StartsWith("hugepages-", StringComparison.Ordinal) || bare.Contains("/");
    }
}
