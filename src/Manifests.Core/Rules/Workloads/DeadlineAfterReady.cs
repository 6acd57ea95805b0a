using System.Collections.Generic;
using System.Globalization;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A rollout that has failed before its pods could count as available.</summary>
public sealed class DeadlineAfterReady : ObjectRule
{
    private const long DefaultDeadline = 600;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6007",
        "A rollout's deadline comes after its pods can be available",
        "Deployment '{0}' gives up on a rollout after {1} seconds{2}, but a pod counts as available only after {3}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK12"],
        Why = "A pod counts as available when it has been ready for `minReadySeconds`. A rollout without a newly available pod for `progressDeadlineSeconds` has failed. "
            + "If the deadline is not the longer of the two, no rollout can succeed, and the API server refuses the Deployment.",
        Wrong = """
            [Deployment("web", MinReadySeconds = 60, ProgressDeadlineSeconds = 30)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", MinReadySeconds = 60, ProgressDeadlineSeconds = 300)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Raise `ProgressDeadlineSeconds` above `MinReadySeconds`; leave time for pulling the image and starting. Left out, it is 600.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Deployment"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "Deployment", ApiVersion: "apps/v1" } || context.Object.Root.Find("spec") is not MappingNode spec)
        {
            return;
        }

        var ready = Seconds(spec["minReadySeconds"], 0);
        var deadline = Seconds(spec["progressDeadlineSeconds"], DefaultDeadline);
        if (ready >= 0 && deadline <= ready)
        {
            var isWritten = spec["progressDeadlineSeconds"] is ScalarNode { Type: not ScalarType.Null };
            context.Report(
                isWritten ? spec["progressDeadlineSeconds"] : spec["minReadySeconds"],
                context.Object.Name,
                deadline.Value.ToString(CultureInfo.InvariantCulture),
                isWritten ? "" : " (the default)",
                ready.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Null, which compares as false, where the value is no number at all.
    private static long? Seconds(Node? node, long otherwise) => node switch
    {
        null or ScalarNode { Type: ScalarType.Null } => otherwise,
        ScalarNode scalar when scalar.TryGetInteger(out var seconds) => seconds,
        _ => null,
    };
}
