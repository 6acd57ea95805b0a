using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Selectors;

/// <summary>An affinity to pods that do not exist.</summary>
public sealed class AffinitySelectsPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2010",
        "An affinity must be to pods that exist",
        "The {0} of {1} is to {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF49"],
        Why = "A pod affinity brings pods near those that its selector matches, an anti-affinity keeps them away. One without a selector, or whose selector matches no pod, keeps nothing apart: replicas that were to be on different nodes are on one. A required affinity to pods that do not exist can never be met, and the pods stay Pending.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Label("app", "web")]
            [PodAntiAffinity("kubernetes.io/hostname", Selector = "app=wep")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 3)]
            [Label("app", "web")]
            [PodAntiAffinity("kubernetes.io/hostname")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave the selector out, which then matches the class's own pods, or write the labels of pods that exist, and their namespaces where these are others. Pods that are made elsewhere are declared by `[assembly: ExternalObject(\"Deployment\", \"name\", Labels = \"app=web\")]`.",
    };

    private static readonly (string Field, string Words)[] Affinities = [("podAffinity", "pod affinity"), ("podAntiAffinity", "pod anti-affinity")];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context).Find("affinity") is not MappingNode affinity)
        {
            return;
        }

        foreach (var (field, words) in Affinities)
        {
            var terms = affinity.FindItems(field + ".requiredDuringSchedulingIgnoredDuringExecution")
                .Concat(affinity.FindItems(field + ".preferredDuringSchedulingIgnoredDuringExecution").Select(wish => wish["podAffinityTerm"]).OfType<MappingNode>());
            foreach (var term in terms)
            {
                CheckTerm(context, words, term);
            }
        }
    }

    private static void CheckTerm(RuleContext context, string words, MappingNode term)
    {
        if (term["labelSelector"] is not MappingNode written)
        {
            context.Report(term["topologyKey"] ?? term, words, context.Object.ToString(), "no pod: it has no selector");
            return;
        }

        // Whose namespaces are found by their labels is not known here.
        var namespaces = (term["namespaces"] as SequenceNode)?.OfType<ScalarNode>().Select(ns => ns.Text).ToList() ?? [];
        var selector = LabelSelector.FromLabelSelector(written);
        if (term["namespaceSelector"] is not null || !IsInView(context, namespaces) || !LabelSyntax.IsValid(selector) || PodLabels.AsksForControllers(selector)
            || context.Cluster.PodsMatching(selector).Any(pod => namespaces.Count == 0 ? pod.Facts.Namespace == context.Facts.Namespace : pod.Facts.Namespace is null || namespaces.Contains(pod.Facts.Namespace)))
        {
            return;
        }

        var nearest = Candidates.NearestSelector(selector, context.Facts.Labels);
        var where = namespaces.Count == 0 ? Wording.In(context.Facts.Namespace) : Wording.In(string.Join("' or '", namespaces));
        context.Report(
            WrittenNodes.First(written),
            [words, context.Object.ToString(), $"pods with {selector}, and no pod{where} has that{Candidates.DidYouMean(nearest)}"],
            finding => finding with { Replacement = nearest });
    }

    // Of a namespace in which this project has no pods, nobody here knows who lives there.
    private static bool IsInView(RuleContext context, List<string> namespaces) =>
        namespaces.Count == 0 || context.Cluster.PodsMatching(new LabelSelector([])).Any(pod => pod is { Source: not null, Facts.Namespace: { } ns } && namespaces.Contains(ns));
}
