using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A restart policy that the kind of workload cannot have.</summary>
public sealed class RestartPolicyFits : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6002",
        "A restart policy must fit what the workload is for",
        "The restart policy of {0} is {1}, but {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK07", "WRK08"],
        Why = "The pods of a Job come to an end: their containers may be restarted when they fail, or not at all, but not always. The pods of a Deployment, StatefulSet or DaemonSet run for good: "
            + "their containers are always restarted. The API server refuses anything else; and since a policy that is left out means Always, a Job must say one.",
        Wrong = """
            [Job("migrate", RestartPolicy = RestartPolicy.Always)]
            [Container("migrate", "example/migrate:1.0")]
            public sealed class Migrate;
            """,
        Right = """
            [Job("migrate", RestartPolicy = RestartPolicy.Never)]
            [Container("migrate", "example/migrate:1.0")]
            public sealed class Migrate;
            """,
        Fix = "In a Job or CronJob write `OnFailure` (the container is started again in its pod) or `Never` (a new pod is made). Left out in C#, OnFailure is written for them. In what runs for good leave the policy out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.PodTemplate()?["spec"] is not MappingNode pod)
        {
            return;
        }

        var policy = pod["restartPolicy"];
        var written = pod.FindText("restartPolicy") is { Length: > 0 } text ? text : null;
        if (context.Object is { Kind: "Job" or "CronJob", ApiVersion: "batch/v1" } && written is null or "Always")
        {
            var words = written ?? "not set, which means Always";
            context.Report(policy ?? pod, context.Object.ToString(), words, "its pods must come to an end: write OnFailure or Never");
        }
        else if (RunsForGood(context.Object) && written is "OnFailure" or "Never")
        {
            context.Report(policy, context.Object.ToString(), written, "its pods run for good: only Always is allowed");
        }
    }

    private static bool RunsForGood(KubernetesObject workload) =>
        workload is { Kind: "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet", ApiVersion: "apps/v1" } or { Kind: "ReplicationController", ApiVersion: "v1" };
}
