using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>An affinity that cannot be asked for.</summary>
public sealed class AffinityIsPossible : ObjectRule
{
    private static readonly (string Field, string Words)[] Affinities = [("nodeAffinity", "node affinity"), ("podAffinity", "pod affinity"), ("podAntiAffinity", "pod anti-affinity")];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6018",
        "An affinity must be one that can be asked for",
        "The {0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK26"],
        Why = "A wish counts 1 to 100 beside others. Near and far are said by a label of nodes. Of a label of a node, `In` and `NotIn` ask for some values, `Exists` and `DoesNotExist` for none, `Gt` and `Lt` for just one. The API server refuses anything else.",
        Wrong = """
            [Deployment("web")]
            [NodeAffinity("example.com/disks", "2", "4", Operator = NodeSelectorOperator.Gt)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [NodeAffinity("example.com/disks", "2", Operator = NodeSelectorOperator.Gt)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write a `Weight` of 1 to 100, a topology key, and as many values as the operator takes.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.PodTemplate().Find("spec.affinity") is not MappingNode affinity)
        {
            return;
        }

        foreach (var (kind, words) in Affinities)
        {
            var required = affinity.Find(kind + ".requiredDuringSchedulingIgnoredDuringExecution");
            var wishes = affinity.FindItems(kind + ".preferredDuringSchedulingIgnoredDuringExecution").ToList();
            foreach (var weight in wishes.Select(wish => wish["weight"]).OfType<ScalarNode>())
            {
                if (weight.TryGetInteger(out var number) && number is < 1 or > 100)
                {
                    context.Report(weight, words, context.Object.ToString(), $"has a weight of {weight.Text}, but 1 to 100 is allowed");
                }
            }

            if (kind == "nodeAffinity")
            {
                var terms = (required as MappingNode).FindItems("nodeSelectorTerms").Concat(wishes.Select(wish => wish["preference"]).OfType<MappingNode>());
                CheckExpressions(context, words, terms.SelectMany(term => term.FindItems("matchExpressions")));
            }
            else
            {
                var terms = (required as SequenceNode ?? []).OfType<MappingNode>().Concat(wishes.Select(wish => wish["podAffinityTerm"]).OfType<MappingNode>());
                foreach (var term in terms.Where(term => term.FindText("topologyKey") is null or ""))
                {
                    context.Report(term["topologyKey"] ?? term, words, context.Object.ToString(), "needs a label of nodes that says what is near");
                }
            }
        }
    }

    private static void CheckExpressions(RuleContext context, string words, IEnumerable<MappingNode> expressions)
    {
        foreach (var expression in expressions)
        {
            var values = expression["values"] is SequenceNode list ? list.Count : 0;
            var problem = expression.FindText("operator") switch
            {
                "In" or "NotIn" when values == 0 => "needs a value",
                "Exists" or "DoesNotExist" when values > 0 => "takes no values",
                "Gt" or "Lt" when values != 1 => "takes one value",
                _ => null,
            };
            if (problem is not null)
            {
                context.Report(expression["operator"], words, context.Object.ToString(), $"asks whether '{expression.FindText("key")}' is {expression.FindText("operator")}, which {problem}");
            }
        }
    }
}
