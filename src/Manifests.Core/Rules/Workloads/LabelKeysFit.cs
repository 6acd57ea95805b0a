using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Keys of labels without a selector, or keys that the selector has too.</summary>
public sealed class LabelKeysFit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6108",
        "The label keys of a term go with its selector",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["SEL12"],
        Why = "`matchLabelKeys` adds the pod's own values of some labels to a selector. Without a selector there is nothing to add to, and a key that the selector already has, or that is both in `matchLabelKeys` and in `mismatchLabelKeys`, contradicts itself. The API server refuses the pod.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: kubernetes.io/hostname
                  whenUnsatisfiable: ScheduleAnyway
                  matchLabelKeys:
                    - app
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              labels:
                app: web
            spec:
              topologySpreadConstraints:
                - maxSkew: 1
                  topologyKey: kubernetes.io/hostname
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels:
                      app: web
              containers:
                - name: web
                  image: example/web:1.0
            """,
        Fix = "Add the selector, or remove the key.",
    };

    private static readonly string[] Affinities = ["podAffinity", "podAntiAffinity"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (PodSpecs.Of(context) is not { } spec)
        {
            return;
        }

        foreach (var spread in spec.FindItems("topologySpreadConstraints"))
        {
            CheckTerm(context, spread, PodSpecs.PathOf(context) + ".topologySpreadConstraints", mayRepeat: true);
        }

        foreach (var affinity in Affinities)
        {
            var path = $"affinity.{affinity}.";
            var required = spec.FindItems(path + "requiredDuringSchedulingIgnoredDuringExecution");
            var preferred = spec.FindItems(path + "preferredDuringSchedulingIgnoredDuringExecution").Select(item => item["podAffinityTerm"]).OfType<MappingNode>();
            foreach (var term in required.Concat(preferred))
            {
                CheckTerm(context, term, $"{PodSpecs.PathOf(context)}.{path.TrimEnd('.')}", mayRepeat: false);
            }
        }
    }

    // A spread takes a key that its selector has already, for the pods of a Deployment that was made before keys were.
    private static void CheckTerm(RuleContext context, MappingNode term, string path, bool mayRepeat)
    {
        var selector = term["labelSelector"] as MappingNode;
        var selected = Keys(selector);
        var matched = Texts(term["matchLabelKeys"]);
        var mismatched = Texts(term["mismatchLabelKeys"]);
        foreach (var (key, field) in matched.Select(key => (key, "matchLabelKeys")).Concat(mismatched.Select(key => (key, "mismatchLabelKeys"))))
        {
            var problem = selector is null ? "needs a labelSelector"
                : !mayRepeat && selected.Contains(key.Text) ? $"names '{key.Text}', which is in the labelSelector already"
                : field == "matchLabelKeys" && mismatched.Any(other => other.Text == key.Text) ? $"names '{key.Text}', which is in mismatchLabelKeys too" : null;
            if (problem is not null)
            {
                context.Report(key, $"{path}.{field}", context.Object.ToString(), problem);
            }
        }
    }

    private static List<string> Keys(MappingNode? selector) =>
    [
        .. (selector?["matchLabels"] as MappingNode)?.Select(entry => entry.Key) ?? [],
        .. selector.FindItems("matchExpressions").Select(expression => expression.FindText("key") ?? ""),
    ];

    private static List<ScalarNode> Texts(Node? list) => [.. (list as SequenceNode)?.OfType<ScalarNode>() ?? []];
}
