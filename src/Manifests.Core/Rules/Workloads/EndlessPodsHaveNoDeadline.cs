using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Pods that are to run for good, with an end.</summary>
public sealed class EndlessPodsHaveNoDeadline : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6060",
        "Pods that run for good have no deadline",
        "{0} of {1} is forbidden: its pods run for good",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK09"],
        Why = "`activeDeadlineSeconds` of a pod ends it after a time, and ephemeral containers are put into pods that run. The pods of a Deployment, StatefulSet or DaemonSet are to run for good, and the API server refuses either in their template.",
        Wrong = """
            [Deployment("web")]
            [PodOptions(ActiveDeadlineSeconds = 600)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Job("web")]
            [PodOptions(ActiveDeadlineSeconds = 600)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave it out; or make it a Job, if it is to come to an end.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!PodTemplates.OwnsPodsBySelector(context.Object.Kind) && context.Object.Kind != "ReplicationController")
        {
            return;
        }

        foreach (var field in new[] { "activeDeadlineSeconds", "ephemeralContainers" })
        {
            if (context.Object.PodTemplate().Find("spec." + field) is { } value and not SequenceNode { Count: 0 } and not ScalarNode { Type: ScalarType.Null })
            {
                context.Report(value, field, context.This.ToString());
            }
        }
    }
}
