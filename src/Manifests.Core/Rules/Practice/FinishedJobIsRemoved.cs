using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A Job that stays when it has finished.</summary>
public sealed class FinishedJobIsRemoved : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8078",
        "A Job is removed when it has finished",
        "Job '{0}' stays in the cluster when it has finished, with its pods",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK39"],
        Why = "A finished Job and its pods stay until somebody deletes them, and the next `kubectl apply` of the Job changes nothing, since "
            + "it is still there. A CronJob removes its Jobs by itself.",
        Wrong = """
            [Job("web", RestartPolicy = RestartPolicy.Never)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Job("web", RestartPolicy = RestartPolicy.Never, TtlSecondsAfterFinished = 3600)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `TtlSecondsAfterFinished`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Job"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "Job", ApiVersion: "batch/v1" } && context.Object.Root.Find("spec.ttlSecondsAfterFinished") is null)
        {
            context.Report((Node?)null, context.Object.Name);
        }
    }
}
