using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>An app that is away during each rollout.</summary>
public sealed class RolloutKeepsServing : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8076",
        "A rollout leaves pods that serve",
        "Service '{0}' has no pods during each rollout of Deployment '{1}': strategy Recreate stops the old ones first",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["WRK13"],
        Why = "`Recreate` ends all old pods before it makes new ones. Whoever calls the Service meanwhile gets an error.",
        Wrong = """
            [Deployment("web", Strategy = DeploymentStrategy.Recreate)]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080)]
            [RollingUpdate(MaxUnavailable = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave `Strategy` out. If two versions must not run at once, suppress the rule.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Deployment"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "Deployment", ApiVersion: "apps/v1" } || context.Object.Root.FindText("spec.strategy.type") != "Recreate")
        {
            return;
        }

        var labels = context.Facts.Labels;
        var service = context.Cluster.OfKind("Service").FirstOrDefault(service =>
            service.Facts.Namespace == context.Facts.Namespace && service.Facts.Selector is { Requirements.Count: > 0 } selector && selector.Matches(labels));
        if (service is not null)
        {
            context.Report(context.Object.Root.Find("spec.strategy.type"), [service.Facts.Name, context.Object.Name], finding => finding with { Replacement = "RollingUpdate" });
        }
    }
}
