using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>The <c>spec</c> of the Jobs that an object is or makes.</summary>
internal static class JobSpecs
{
    /// <summary>The kinds that make pods which run to their end.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["Job", "CronJob"];

    /// <summary>The Job's <c>spec</c>, or that of the Jobs of a CronJob; null where the object is neither.</summary>
    public static MappingNode? Of(KubernetesObject workload) => workload switch
    {
        { ApiVersion: "batch/v1", Kind: "Job" } => workload.Root["spec"] as MappingNode,
        { ApiVersion: "batch/v1", Kind: "CronJob" } => workload.Root.Find("spec.jobTemplate.spec") as MappingNode,
        _ => null,
    };
}
