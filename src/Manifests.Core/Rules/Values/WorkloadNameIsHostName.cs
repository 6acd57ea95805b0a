using System;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A workload's name that makes a poor host name of its pods.</summary>
public sealed class WorkloadNameIsHostName : ObjectRule
{
    // A StatefulSet with such a name is refused; a PodTemplate makes no pods by itself.
    private static readonly string[] Others = ["StatefulSet", "PodTemplate"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5010",
        "The name of a workload should be a host name",
        "The pods of {0} take their host names from '{1}': {2}{3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["NAM07"],
        Why = "A pod's host name comes from its own name, and that from its workload's. With dots in it, or more than 63 characters, the host name is cut or is not what DNS makes of it; "
            + "the API server accepts the name and warns of surprising behaviour.",
        Wrong = """
            [Deployment("orders.v2")]
            [Container("orders", "example/orders:2.0")]
            public sealed class Orders;
            """,
        Right = """
            [Deployment("orders-v2")]
            [Container("orders", "example/orders:2.0")]
            public sealed class Orders;
            """,
        Fix = "Use `-` in place of dots, and keep to 63 characters.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var target = context.Object;
        if (!PodTemplates.IsWorkload(target.Kind) || Array.IndexOf(Others, target.Kind) >= 0
            || DnsNames.SubdomainProblem(target.Name) is not null || DnsNames.LabelProblem(target.Name) is not { } problem
            || (target.Kind == "CronJob" && target.Name.Length > DnsNames.LongestLabel))
        {
            return;
        }

        var name = target.Root.Find("metadata.name");
        var suggestion = name?.Origin is not null && name.Origin == target.Root.Origin ? null : DnsNames.SuggestLabel(target.Name);
        context.Report(
            name,
            [target.Kind, target.Name, problem, Candidates.DidYouMean(suggestion)],
            finding => finding with { Replacement = suggestion });
    }
}
