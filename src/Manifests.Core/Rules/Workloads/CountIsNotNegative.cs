using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A workload with fewer than no pods, versions or seconds.</summary>
public sealed class CountIsNotNegative : ObjectRule
{
    private static readonly string[] OfJob =
        ["completions", "parallelism", "backoffLimit", "backoffLimitPerIndex", "maxFailedIndexes", "activeDeadlineSeconds", "ttlSecondsAfterFinished"];

    // A StatefulSet takes a negative revisionHistoryLimit for "keep all".
    private static readonly Dictionary<string, (string ApiVersion, string[] Fields)> Counts = new()
    {
        ["Deployment"] = ("apps/v1", ["spec.replicas", "spec.revisionHistoryLimit", "spec.minReadySeconds"]),
        ["ReplicaSet"] = ("apps/v1", ["spec.replicas", "spec.minReadySeconds"]),
        ["StatefulSet"] = ("apps/v1", ["spec.replicas", "spec.minReadySeconds", "spec.updateStrategy.rollingUpdate.partition"]),
        ["DaemonSet"] = ("apps/v1", ["spec.revisionHistoryLimit", "spec.minReadySeconds"]),
        ["Job"] = ("batch/v1", [.. OfJob.Select(field => "spec." + field)]),
        ["CronJob"] = ("batch/v1", ["spec.startingDeadlineSeconds", "spec.successfulJobsHistoryLimit", "spec.failedJobsHistoryLimit", .. OfJob.Select(field => "spec.jobTemplate.spec." + field)]),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6008",
        "Replicas and the like are not negative",
        "{0} of {1} is {2}, but must be 0 or more",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK14", "WRK36", "WRK38", "WRK39", "WRK52", "WRK53"],
        Why = "The number of pods, the number of earlier versions or of past Jobs that are kept, and a number of seconds or of failures cannot be less than 0. The API server refuses the workload.",
        Wrong = """
            [Deployment("web", Replicas = -1)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write 0 or more. `Replicas = 0` runs no pod and keeps the Deployment; an option that is left out takes Kubernetes' default.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!Counts.TryGetValue(context.Object.Kind, out var kind) || kind.ApiVersion != context.Object.ApiVersion)
        {
            return;
        }

        foreach (var field in kind.Fields)
        {
            if (context.Object.Root.Find(field) is ScalarNode value && value.TryGetInteger(out var number) && number < 0)
            {
                context.Report(value, field.Substring(field.LastIndexOf('.') + 1), context.Object.ToString(), value.Text);
            }
        }
    }
}
