using System;
using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>A priority that only the system may have.</summary>
public sealed class PriorityIsInRange : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6080",
        "A PriorityClass leaves the highest priorities to the system",
        "PriorityClass '{0}' is refused: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK59", "OTH05"],
        Why = "Priorities above a thousand million, and names that begin with `system-`, are those of the cluster's own pods. The API server refuses them.",
        Wrong = """
            [PriorityClass("critical", 2000000000)]
            public static class Critical;
            """,
        Right = """
            [PriorityClass("critical", 1000000000)]
            public static class Critical;
            """,
        Fix = "Write at most 1000000000, and another name.",
    };

    private const long Highest = 1_000_000_000;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["PriorityClass"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // The cluster makes these two itself.
        if (context.Object is not { Kind: "PriorityClass", ApiVersion: "scheduling.k8s.io/v1", Name: not ("system-cluster-critical" or "system-node-critical") })
        {
            return;
        }

        if (context.Object.Name.StartsWith("system-", StringComparison.Ordinal))
        {
            context.Report(context.Object.Root.Find("metadata.name"), context.Object.Name, "names that begin with system- are the cluster's own");
        }
        else if (WholeNumber.Of(context.Object.Root["value"]) is > Highest)
        {
            context.Report(context.Object.Root["value"], context.Object.Name, $"its priority is above {WholeNumber.InWords(Highest)}");
        }
    }
}
