using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A quota on something that does not exist.</summary>
public sealed class QuotaCountsWhatThereIs : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5074",
        "A quota counts what Kubernetes knows",
        "spec.hard[{0}] of {1} is nothing that a quota counts{2}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES13"],
        Why = "A quota counts `pods`, `requests.cpu`, `limits.memory`, the objects of a kind (`count/deployments.apps`) and devices by their domain. The API server refuses any other name.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ResourceQuota
            metadata:
              name: quota
            spec:
              hard:
                limits.memmory: 10Gi
            """,
        Right = """
            apiVersion: v1
            kind: ResourceQuota
            metadata:
              name: quota
            spec:
              hard:
                limits.memory: 10Gi
            """,
        Fix = "Write the name that is meant.",
    };

    private static readonly string[] Known =
    [
        "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.storage", "requests.ephemeral-storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage",
        "pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "configmaps", "persistentvolumeclaims", "services.nodeports", "services.loadbalancers",
    ];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ResourceQuota"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "ResourceQuota" } || context.Object.Root.Find("spec.hard") is not MappingNode hard)
        {
            return;
        }

        foreach (var entry in hard.Where(entry => !IsKnown(entry.Key)))
        {
            var nearest = Candidates.Nearest(entry.Key, Known);
            context.ReportAt(entry.KeyOrigin ?? entry.Value.Origin, [entry.Key, context.Object.ToString(), Candidates.DidYouMean(nearest)], finding => finding with { Replacement = nearest });
        }
    }

    // What has a domain is a device, a class of storage, or a count of objects.
    private static bool IsKnown(string name) => Array.IndexOf(Known, name) >= 0 || name.Contains("/") || name.Contains("hugepages-");
}
