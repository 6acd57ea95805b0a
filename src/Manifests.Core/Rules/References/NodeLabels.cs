using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>The labels that objects ask nodes for.</summary>
internal static class NodeLabels
{
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";
    private const string Preferred = "preferredDuringSchedulingIgnoredDuringExecution";

    private static readonly string[] PodAffinities = ["affinity.podAffinity.", "affinity.podAntiAffinity."];

    /// <summary>The keys, each with where it was written.</summary>
    public static IEnumerable<(string Key, Origin? At)> AskedFor(RuleContext context)
    {
        if (PodSpecs.Of(context) is { } pod)
        {
            return OfPod(pod);
        }

        var root = context.Object.Root;
        return !ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind) ? [] : context.Object.Kind switch
        {
            "PersistentVolume" => OfTerms(root.FindItems("spec.nodeAffinity.required.nodeSelectorTerms")),
            "StorageClass" => Texts(root.FindItems("allowedTopologies").SelectMany(term => term.FindItems("matchLabelExpressions")).Select(expression => expression["key"])),
            "RuntimeClass" => Keys(root.Find("scheduling.nodeSelector")),
            _ => [],
        };
    }

    private static IEnumerable<(string Key, Origin? At)> OfPod(MappingNode pod)
    {
        var nodes = pod.Find("affinity.nodeAffinity") as MappingNode;
        var terms = nodes.FindItems(Required + ".nodeSelectorTerms").Concat(nodes.FindItems(Preferred).Select(wish => wish["preference"]).OfType<MappingNode>());
        return Keys(pod["nodeSelector"]).Concat(OfTerms(terms)).Concat(Texts(Topologies(pod)));
    }

    private static IEnumerable<Node?> Topologies(MappingNode pod) => PodAffinities
        .SelectMany(kind => pod.FindItems(kind + Required).Concat(pod.FindItems(kind + Preferred).Select(wish => wish["podAffinityTerm"]).OfType<MappingNode>()))
        .Concat(pod.FindItems("topologySpreadConstraints"))
        .Select(term => term["topologyKey"]);

    private static IEnumerable<(string Key, Origin? At)> OfTerms(IEnumerable<MappingNode> terms) =>
        Texts(terms.SelectMany(term => term.FindItems("matchExpressions")).Select(expression => expression["key"]));

    private static IEnumerable<(string Key, Origin? At)> Keys(Node? labels) =>
        labels is MappingNode mapping ? mapping.Select(entry => (entry.Key, entry.KeyOrigin ?? entry.Value.Origin)) : [];

    private static IEnumerable<(string Key, Origin? At)> Texts(IEnumerable<Node?> nodes) => nodes.OfType<ScalarNode>().Select(node => (node.Text, node.Origin));
}
