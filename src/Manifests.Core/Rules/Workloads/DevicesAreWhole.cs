using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A resource that nodes cannot share out, asked for as if they could.</summary>
public sealed class DevicesAreWhole : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6067",
        "What nodes cannot share is asked for as it is used",
        "{0}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES10"],
        Why = "Of devices and huge pages a node gives a container just what it asked for, and nothing in between. So there must be a limit, the request must be the same (and is, where it is left out), devices are counted in whole numbers, and huge pages come with some processor time or memory. The API server refuses the rest.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Requests = ["nvidia.com/gpu=1"])]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Limits = ["nvidia.com/gpu=1"])]
            public sealed class Web;
            """,
        Fix = "Give the limit alone: the request is the same then.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var resource in ContainerResources.Of(context))
        {
            if (IsDevice(resource.Name) || IsHugePages(resource.Name))
            {
                Check(context, resource, [.. ContainerResources.Of(context).Where(other => ReferenceEquals(other.Container, resource.Container))]);
            }
        }
    }

    private static void Check(RuleContext context, ContainerResources resource, List<ContainerResources> all)
    {
        if (IsDevice(resource.Name) && !resource.Amount.IsWhole)
        {
            context.Report(resource.Written, $"The {resource.Words} is {resource.Written.Text}, and can only be a whole number");
        }
        else if (resource.List == "requests")
        {
            var limit = all.Find(other => other.Name == resource.Name && other.List == "limits");
            if (limit is null)
            {
                context.Report(resource.Written, $"The {resource.Words} needs a limit of the same amount");
            }
            else if (limit.Amount != resource.Amount)
            {
                context.Report(resource.Written, $"The {resource.Words} is {resource.Written.Text} and must be the same as its limit of {limit.Written.Text}");
            }
        }

        if (IsHugePages(resource.Name) && resource.List == "limits" && !all.Exists(other => other.Name is "cpu" or "memory"))
        {
            context.Report(resource.Written, $"The {resource.Words} needs a request or limit of cpu or memory beside it");
        }
    }

    private static bool IsHugePages(string name) => name.StartsWith("hugepages-", StringComparison.Ordinal);

    // What has a domain of somebody else's is an extended resource.
    private static bool IsDevice(string name) => name.IndexOf('/') > 0 && !name.Substring(0, name.IndexOf('/')).EndsWith("kubernetes.io", StringComparison.Ordinal);
}
