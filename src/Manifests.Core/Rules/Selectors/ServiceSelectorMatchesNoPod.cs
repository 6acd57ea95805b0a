using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Labels;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Selectors;

/// <summary>A Service whose selector matches nothing leads nowhere.</summary>
public sealed class ServiceSelectorMatchesNoPod : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2001",
        "A selector must match a pod",
        "No pod{0} has {1}{2}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF01"],
        Why = "A Service finds its pods by their labels alone. When no pod has all labels of the selector, the API server still accepts the Service, but its list of endpoints "
            + "stays empty: every connection to it is refused, and nothing in the cluster says why.",
        Wrong = """
            [Pod("hello-pod")]
            [Label("app", "hello")]
            [Container("hello", "example/hello:1.0")]
            [Service("hello-svc", 8200, Selector = "app=helo")]
            public sealed class Hello;
            """,
        Right = """
            [Pod("hello-pod")]
            [Label("app", "hello")]
            [Container("hello", "example/hello:1.0")]
            [Service("hello-svc", 8200, Selector = "app=hello")]
            public sealed class Hello;
            """,
        Fix = "Write the labels that the pods have, or leave the selector out: then the Service selects the pods of its own class, or of the class that `For` names. "
            + "Pods that are made elsewhere are declared by `[assembly: ExternalObject(\"Deployment\", \"name\", Labels = \"app=name\")]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServiceSelector.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // Pods in another namespace only are the next rule's.
        if (ServiceSelector.Of(context) is not { } selector || context.Cluster.PodsMatching(selector).Any())
        {
            return;
        }

        var ns = context.Facts.Namespace;
        var wanted = MissingRequirement(selector, context.Cluster, ns);
        var nearest = wanted.EqualValue is { } value
            ? Candidates.Nearest(value, context.Cluster.PodLabelValues(wanted.Key, ns).Select(pair => pair.Key))
            : null;
        var mended = nearest is null ? null : Replace(selector, wanted, nearest);
        context.Report(
            context.Object.Root.Find("spec.selector"),
            [Wording.In(ns), "label " + wanted, Candidates.DidYouMean(nearest)],
            finding => finding with
            {
                Replacement = mended?.ToString(),
                Related = [.. Near(context.Cluster, wanted.Key, nearest, ns)],
                Properties = mended is null ? finding.Properties : ClassOf([.. context.Cluster.PodsMatching(mended, ns)]),
            });
    }

    // The requirement that no pod meets by itself is the one that is mistyped; if each is met by some pod, the last is as good as any.
    private static LabelRequirement MissingRequirement(LabelSelector selector, ClusterIndex cluster, string? ns) =>
        selector.Requirements.FirstOrDefault(requirement => !cluster.PodsMatching(new LabelSelector([requirement]), ns).Any())
        ?? selector.Requirements[selector.Requirements.Count - 1];

    private static LabelSelector Replace(LabelSelector selector, LabelRequirement wanted, string value) =>
        new([.. selector.Requirements.Select(requirement => requirement == wanted ? wanted with { Values = [value] } : requirement)]);

    private static IEnumerable<Origin> Near(ClusterIndex cluster, string key, string? value, string? ns) =>
        cluster.PodLabelValues(key, ns).Where(pair => pair.Key == value).Select(pair => pair.Value.Origin).OfType<Origin>();

    // Where the mended selector finds the pods of just one class, the Service can as well refer to that class.
    private static Dictionary<string, string> ClassOf(IReadOnlyList<ClusterObject> pods) =>
        pods.Count == 1 && pods[0].Source?.DeclaringType is { } type ? new Dictionary<string, string> { [FixProperties.TargetType] = type } : [];
}
