using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>Where pods are placed, and beside which others. The way back of <c>PodPartReader</c>.</summary>
internal static class PlacementInverter
{
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";
    private const string Preferred = "preferredDuringSchedulingIgnoredDuringExecution";
    private const string Spreads = "spec.topologySpreadConstraints";

    public static bool Handles(Type attribute) =>
        attribute == typeof(TopologySpreadAttribute) || attribute == typeof(NodeAffinityAttribute) || typeof(PodAffinityTermAttribute).IsAssignableFrom(attribute);

    public static void Take(ObjectImport item, MappingNode pod)
    {
        TakeSpreads(item, pod);
        TakeNodeAffinity(item, pod);
        TakePodAffinity(item, pod, "podAffinity", nameof(PodAffinityAttribute));
        TakePodAffinity(item, pod, "podAntiAffinity", nameof(PodAntiAffinityAttribute));
    }

    private static void TakeSpreads(ObjectImport item, MappingNode pod)
    {
        var items = pod.FindItems(Spreads).ToList();
        var found = items.Select(spread => OwnPods(item, (MappingNode)spread.Clone()) is var fields ? AttributeInverter.TakeWhole(Shape(nameof(TopologySpreadAttribute)), fields) : null).ToList();
        if (found.Count > 0 && !found.Contains(null))
        {
            pod.Take(Spreads);
            item.Parts.AddRange(found!);
        }
    }

    // Demands share one term, each wish has its own.
    private static void TakeNodeAffinity(ObjectImport item, MappingNode pod)
    {
        const string Affinity = "spec.affinity.nodeAffinity.";
        var terms = pod.Find($"{Affinity}{Required}.nodeSelectorTerms") as SequenceNode;
        if (terms is { Count: 1 } && terms[0] is MappingNode { Count: 1 } term && Expressions(term, null) is { } demands)
        {
            pod.Take($"{Affinity}{Required}.nodeSelectorTerms");
            item.Parts.AddRange(demands);
        }

        var wishes = pod.FindItems(Affinity + Preferred).ToList();
        var found = wishes.Select(wish => wish is { Count: 2 } && wish["weight"] is ScalarNode weight && wish["preference"] is MappingNode { Count: 1 } preference
            && Expressions(preference, weight.Text) is { Count: 1 } one ? one[0] : null).ToList();
        if (found.Count > 0 && !found.Contains(null))
        {
            pod.Take(Affinity + Preferred);
            item.Parts.AddRange(found!);
        }
    }

    private static List<AttributeText>? Expressions(MappingNode term, string? weight)
    {
        var found = new List<AttributeText>();
        foreach (var expression in term.FindItems("matchExpressions").Select(expression => (MappingNode)expression.Clone()))
        {
            var hasValues = expression["values"] is not null;
            var byDefault = hasValues ? NodeSelectorOperator.In : NodeSelectorOperator.Exists;
            if (expression.FindText("operator") == byDefault.ToString())
            {
                expression.Take("operator");
            }

            var given = new Dictionary<string, string>(StringComparer.Ordinal);
            if (!hasValues)
            {
                given[nameof(NodeAffinityAttribute.Values)] = "[]";
            }

            if (weight is not null)
            {
                given[nameof(NodeAffinityAttribute.Weight)] = weight;
            }

            if (AttributeInverter.TakeWhole(Shape(nameof(NodeAffinityAttribute)), expression, given) is not { } attribute)
            {
                return null;
            }

            found.Add(attribute);
        }

        return found.Count == 0 ? null : found;
    }

    private static void TakePodAffinity(ObjectImport item, MappingNode pod, string field, string attribute)
    {
        TakeTerms(item, pod, $"spec.affinity.{field}.{Required}", attribute, term => (term, null));
        TakeTerms(item, pod, $"spec.affinity.{field}.{Preferred}", attribute, wish => (wish["podAffinityTerm"] as MappingNode, (wish["weight"] as ScalarNode)?.Text));
    }

    private static void TakeTerms(ObjectImport item, MappingNode pod, string path, string attribute, Func<MappingNode, (MappingNode? Term, string? Weight)> read)
    {
        var found = pod.FindItems(path).Select(read).Select(pair =>
        {
            var given = pair.Weight is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(PodAffinityTermAttribute.Weight)] = pair.Weight };
            return pair.Term is null ? null : AttributeInverter.TakeWhole(Shape(attribute), OwnPods(item, (MappingNode)pair.Term.Clone()), given);
        }).ToList();
        if (found.Count > 0 && !found.Contains(null))
        {
            pod.Take(path);
            item.Parts.AddRange(found!);
        }
    }

    // The class's own pods are meant without a word.
    private static MappingNode OwnPods(ObjectImport item, MappingNode fields)
    {
        if (fields["labelSelector"] is MappingNode { Count: 1 } selector && SelectorInverter.SameLabels(selector["matchLabels"], item.Host.SelectorLabels))
        {
            fields.Take("labelSelector");
        }

        return fields;
    }

    private static AttributeShape Shape(string attribute) => AttributeCatalogue.Find(attribute)!;
}
