using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Selectors;

/// <summary>A Service in front of two different apps.</summary>
public sealed class ServiceSelectsOneWorkload : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2007",
        "A Service should lead to one workload",
        "Service '{0}' leads to the pods of {1}: connections are spread over all of them",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["REF03"],
        Why = "The selector matches the pods of several workloads, so that each connection goes to one or the other by chance. That is meant for a canary beside the stable version, and a surprise otherwise.",
        Wrong = """
            [Deployment("web", Selector = "role=front")]
            [Label("app", "shop"), Label("role", "front")]
            [Container("web", "example/web:1.0")]
            [Service("shop", 80)]
            public sealed class Web;

            [Deployment("worker", Selector = "role=back")]
            [Label("app", "shop"), Label("role", "back")]
            [Container("worker", "example/worker:1.0")]
            public sealed class Worker;
            """,
        Right = """
            [Deployment("web")]
            [Label("app", "web")]
            [Container("web", "example/web:1.0")]
            [Service("shop", 80)]
            public sealed class Web;

            [Deployment("worker")]
            [Label("app", "worker")]
            [Container("worker", "example/worker:1.0")]
            public sealed class Worker;
            """,
        Fix = "Give the workloads different selector labels, or select by one more label.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServiceSelector.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ServiceSelector.Of(context) is not { } selector)
        {
            return;
        }

        var workloads = context.Cluster.PodsMatching(selector, context.Facts.Namespace).Take(3).ToList();
        if (workloads.Count > 1)
        {
            var names = string.Join(" and ", workloads.Take(2)) + (workloads.Count > 2 ? " and others" : "");
            context.Report(
                context.Object.Root.Find("spec.selector"),
                [context.Object.Name, names],
                finding => finding with { Related = [.. workloads.Select(workload => workload.Origin).OfType<Origin>()] });
        }
    }
}
