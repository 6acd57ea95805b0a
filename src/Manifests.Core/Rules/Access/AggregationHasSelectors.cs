using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>A role that is made of none.</summary>
public sealed class AggregationHasSelectors : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5050",
        "An aggregated ClusterRole needs a selector",
        "ClusterRole '{0}' is made of other roles, and says of none",
        RuleSeverity.Error)
    {
        Catalogue = ["SEL13"],
        Why = "The rules of an aggregated ClusterRole are those of the ClusterRoles that its selectors match. The API server refuses an aggregation without a selector.",
        Wrong = """
            [ClusterRole("monitoring", AggregatedFrom = [])]
            public static class Monitoring;
            """,
        Right = """
            [ClusterRole("monitoring", AggregatedFrom = ["example.com/aggregate-to-monitoring=true"])]
            public static class Monitoring;
            """,
        Fix = "Name the label that the roles carry which belong to it.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ClusterRole"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "ClusterRole", ApiVersion: "rbac.authorization.k8s.io/v1" } && context.Object.Root["aggregationRule"] is MappingNode rule && !rule.FindItems("clusterRoleSelectors").Any())
        {
            context.Report(rule, context.Object.Name);
        }
    }
}
