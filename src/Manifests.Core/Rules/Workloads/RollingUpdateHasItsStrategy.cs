using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>How pods are replaced step by step, where they are not.</summary>
public sealed class RollingUpdateHasItsStrategy : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6014",
        "Only a rolling update has settings of one",
        "{0} has settings of a rolling update, but its strategy is {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK10"],
        Why = "With `Recreate` all old pods end before new ones start, and with `OnDelete` each pod is replaced when somebody deletes it: how many at a time has no meaning. The API server refuses the two together.",
        Wrong = """
            [Deployment("web", Strategy = DeploymentStrategy.Recreate)]
            [RollingUpdate(MaxUnavailable = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [RollingUpdate(MaxUnavailable = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Remove `[RollingUpdate]`, or leave the strategy out.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // A DaemonSet may have both: the API server leaves them alone.
        var (path, other) = context.Object switch
        {
            { Kind: "Deployment", ApiVersion: "apps/v1" } => ("spec.strategy", "Recreate"),
            { Kind: "StatefulSet", ApiVersion: "apps/v1" } => ("spec.updateStrategy", "OnDelete"),
            _ => ("", ""),
        };
        if (path.Length > 0 && context.Object.Root.FindText(path + ".type") == other && context.Object.Root.Find(path + ".rollingUpdate") is MappingNode settings)
        {
            context.Report(WrittenNodes.First(settings), context.Object.ToString(), other);
        }
    }
}
