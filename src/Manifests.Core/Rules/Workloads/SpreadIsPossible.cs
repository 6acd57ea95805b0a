using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A spread over zones or nodes that cannot be asked for.</summary>
public sealed class SpreadIsPossible : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6017",
        "A topology spread must be one that can be asked for",
        "The topology spread of {0} over '{1}' {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK25"],
        Why = "A spread says by which label of nodes, how uneven it may be (at least by one pod), and whether a pod that does not fit waits. A least number of domains has a meaning only where it waits. The same label with the same answer twice contradicts itself. The API server refuses all of these.",
        Wrong = """
            [Deployment("web")]
            [TopologySpread("topology.kubernetes.io/zone", MaxSkew = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [TopologySpread("topology.kubernetes.io/zone", MaxSkew = 1)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write a `MaxSkew` of 1 or more, give each label once, and `MinDomains` only with `DoNotSchedule`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var seen = new HashSet<string>();
        foreach (var spread in context.Object.PodTemplate().FindItems("spec.topologySpreadConstraints"))
        {
            var key = spread.FindText("topologyKey") ?? "";
            var when = spread.FindText("whenUnsatisfiable") ?? "";
            if (spread["maxSkew"] is ScalarNode skew && skew.TryGetInteger(out var pods) && pods < 1)
            {
                context.Report(skew, context.Object.ToString(), key, $"has a maxSkew of {skew.Text}, but one pod is the least difference");
            }

            if (key.Length == 0)
            {
                context.Report(spread["topologyKey"] ?? spread, context.Object.ToString(), key, "needs a label of nodes");
            }
            else if (!seen.Add(key + " " + when))
            {
                context.Report(spread["topologyKey"], context.Object.ToString(), key, $"with {when} is asked for twice");
            }

            if (spread["minDomains"] is ScalarNode domains && domains.TryGetInteger(out var count))
            {
                var problem = count < 1 ? $"has minDomains {domains.Text}, but 1 is the least" : when == "ScheduleAnyway" ? "has minDomains, which needs DoNotSchedule" : null;
                if (problem is not null)
                {
                    context.Report(domains, context.Object.ToString(), key, problem);
                }
            }
        }
    }
}
