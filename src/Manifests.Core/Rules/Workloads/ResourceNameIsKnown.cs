using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A resource that no container can ask for.</summary>
public sealed class ResourceNameIsKnown : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6066",
        "A container asks for resources that there are",
        "No container can ask for '{0}'{1}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES09"],
        Why = "Containers ask for `cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>`, or for what a device plugin offers under a name with a domain, such as `nvidia.com/gpu`. The API server refuses any other name.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Limits = ["gpu=1"])]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Limits = ["nvidia.com/gpu=1"])]
            public sealed class Web;
            """,
        Fix = "Correct the name, or give the domain that the device plugin uses.",
    };

    private static readonly string[] Lists = ["requests", "limits"];
    private static readonly string[] Standard = ["cpu", "memory", "ephemeral-storage"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in PodContainers.Of(context))
        {
            foreach (var entry in Lists.SelectMany(list => container.Find("resources." + list) as MappingNode ?? []))
            {
                if (!Standard.Contains(entry.Key) && !entry.Key.StartsWith("hugepages-", StringComparison.Ordinal) && entry.Key.IndexOf('/') < 0)
                {
                    Report(context, entry);
                }
            }
        }
    }

    private static void Report(RuleContext context, MappingEntry entry)
    {
        // A gpu is near to a cpu, and yet another thing.
        var nearest = entry.Key == "gpu" ? null : Candidates.Nearest(entry.Key, Standard);
        var hint = nearest is null ? "; the name of what a device plugin offers has a domain, such as nvidia.com/gpu" : Candidates.DidYouMean(nearest);
        context.Report(entry.KeyOrigin ?? entry.Value.Origin, entry.Key, hint);
    }
}
