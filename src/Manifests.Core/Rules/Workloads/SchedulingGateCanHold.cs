using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A gate that holds nothing back.</summary>
public sealed class SchedulingGateCanHold : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6063",
        "A scheduling gate holds back a pod once",
        "{0}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK56"],
        Why = "Scheduling gates keep a pod from being placed until all are removed. A pod that names its node is past that already, and a gate that is there twice is one; the API server refuses both.",
        Wrong = """
            [Pod("web")]
            [PodOptions(SchedulingGates = ["example.com/quota"], NodeName = "node-1")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [PodOptions(SchedulingGates = ["example.com/quota"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave out the node, and each gate but once.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var gates = context.Object.PodTemplate().FindItems("spec.schedulingGates").Select(gate => gate["name"]).OfType<ScalarNode>().ToList();
        if (gates.Count > 0 && context.Object.PodTemplate().Find("spec.nodeName") is ScalarNode { Text.Length: > 0 } node)
        {
            context.Report(node, $"A pod with scheduling gates cannot be on node '{node.Text}' already");
        }

        foreach (var again in gates.GroupBy(gate => gate.Text).SelectMany(same => same.Skip(1)))
        {
            context.Report(again, $"Scheduling gate '{again.Text}' is there already");
        }
    }
}
