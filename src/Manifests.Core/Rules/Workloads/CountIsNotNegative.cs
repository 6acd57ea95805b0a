using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A workload with fewer than no pods, versions or seconds.</summary>
public sealed class CountIsNotNegative : ObjectRule
{
    // A StatefulSet takes a negative revisionHistoryLimit for "keep all".
    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["Deployment"] = ["replicas", "revisionHistoryLimit", "minReadySeconds"],
        ["ReplicaSet"] = ["replicas", "minReadySeconds"],
        ["StatefulSet"] = ["replicas", "minReadySeconds"],
        ["DaemonSet"] = ["revisionHistoryLimit", "minReadySeconds"],
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6008",
        "Replicas and the like are not negative",
        "{0} of {1} is {2}, but must be 0 or more",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK14", "WRK53"],
        Why = "The number of pods, the number of earlier versions that are kept and the seconds until a pod counts as available cannot be less than 0. The API server refuses the workload.",
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
        if (context.Object.ApiVersion != "apps/v1" || !Fields.TryGetValue(context.Object.Kind, out var fields))
        {
            return;
        }

        foreach (var field in fields)
        {
            if (context.Object.Root.Find("spec." + field) is ScalarNode value && value.TryGetInteger(out var number) && number < 0)
            {
                context.Report(value, field, context.Object.ToString(), value.Text);
            }
        }
    }
}
