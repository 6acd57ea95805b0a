using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Rules.Network;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.References;

/// <summary>A NetworkPolicy that allows connections with pods that do not exist.</summary>
public sealed class PolicyPeerSelectsPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4050",
        "A NetworkPolicy must allow connections with pods that exist",
        "NetworkPolicy '{0}' allows connections with {1}, and no pod{2} has that{3}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF22", "REF23"],
        Why = "The other end of a connection is named by the labels of pods, of the policy's own namespace where no other is named. A selector that matches no pod there allows nothing: what was to be allowed stays forbidden, and the app waits until it gives up.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy]
            [AllowFrom("app=frnt")]
            public sealed class Web;

            [Deployment("front")]
            [Label("app", "front")]
            [Container(Image = "example/front:1.0")]
            public sealed class Front;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [NetworkPolicy]
            [AllowFrom(typeof(Front))]
            public sealed class Web;

            [Deployment("front")]
            [Label("app", "front")]
            [Container(Image = "example/front:1.0")]
            public sealed class Front;
            """,
        Fix = "Name the class with `typeof(…)`, which brings its labels and namespace along, or name the pods' `Namespace`. Pods that are made elsewhere are declared by `[assembly: ExternalObject(\"Deployment\", \"name\", Labels = \"app=front\")]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Policies.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!Policies.IsPolicy(context.Object))
        {
            return;
        }

        foreach (var (type, peers) in Policies.Directions)
        {
            foreach (var peer in Policies.Rules(context.Object, type).SelectMany(rule => rule.FindItems(peers)))
            {
                CheckPeer(context, peer);
            }
        }
    }

    private static void CheckPeer(RuleContext context, MappingNode peer)
    {
        if (peer["podSelector"] is not MappingNode { Count: > 0 } written || Policies.NamespacesOf(peer, context.Facts.Namespace) is not (false, var ns)
            || !IsInView(context, ns) || LabelSelector.FromLabelSelector(written) is not { Requirements.Count: > 0 } selector || !LabelSyntax.IsValid(selector)
            || context.Cluster.PodsMatching(selector, ns).Any())
        {
            return;
        }

        var elsewhere = context.Cluster.PodsMatching(selector).FirstOrDefault();
        var hint = elsewhere is not null
            ? $"; {elsewhere.Facts.Kind} '{elsewhere.Facts.Name}' is in {Wording.Namespace(elsewhere.Facts.Namespace)}"
            : Candidates.DidYouMean(Meant(context, selector, ns));
        context.Report(
            WrittenNodes.First(written),
            [context.Object.Name, selector.ToString(), Wording.In(ns), hint],
            finding => finding with { Related = elsewhere?.Origin is { } origin ? [origin] : [] });
    }

    // Of a namespace in which this project has no pods, nobody here knows who lives there.
    private static bool IsInView(RuleContext context, string? ns) =>
        ns == context.Facts.Namespace || context.Cluster.PodsMatching(new LabelSelector([])).Any(pod => pod.Facts.Namespace == ns && pod.Source is not null);

    private static string? Meant(RuleContext context, LabelSelector selector, string? ns) =>
        selector.Requirements.Count == 1 && selector.Requirements[0] is { EqualValue: { } value, Key: var key }
            && Candidates.Nearest(value, context.Cluster.PodLabelValues(key, ns).Select(known => known.Key)) is { } nearest
                ? $"{key}={nearest}"
                : null;
}
