using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>Rules that the cluster overwrites.</summary>
public sealed class AggregatedRoleHasNoRules : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5051",
        "An aggregated ClusterRole has no rules of its own",
        "ClusterRole '{0}' is made of other roles: its own rules are overwritten",
        RuleSeverity.Warning)
    {
        Catalogue = ["SEL13"],
        Why = "A controller writes the rules of an aggregated ClusterRole from the roles that it is made of, and what stood there before is gone.",
        Wrong = """
            [ClusterRole("monitoring", AggregatedFrom = ["example.com/aggregate-to-monitoring=true"])]
            [Rule("get,list", "pods")]
            public static class Monitoring;
            """,
        Right = """
            [ClusterRole("monitoring", AggregatedFrom = ["example.com/aggregate-to-monitoring=true"])]
            public static class Monitoring;

            [ClusterRole("monitoring-pods")]
            [Label("example.com/aggregate-to-monitoring", "true")]
            [Rule("get,list", "pods")]
            public static class MonitoringPods;
            """,
        Fix = "Put the rules onto a ClusterRole of their own that carries the label.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ClusterRole"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "ClusterRole", ApiVersion: "rbac.authorization.k8s.io/v1" } && context.Object.Root["aggregationRule"] is MappingNode && context.Object.Root.FindFirstItem("rules") is { } first)
        {
            context.Report(WrittenNodes.First(first), context.Object.Name);
        }
    }
}
