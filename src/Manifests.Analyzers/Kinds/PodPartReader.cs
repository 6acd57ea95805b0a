using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Parts of a pod that need more than their attributes' fields: where it is placed, and beside which others.</summary>
internal static class PodPartReader
{
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";
    private const string Preferred = "preferredDuringSchedulingIgnoredDuringExecution";

    public static void Write(ObjectDraft draft, AttributeUse part, MappingNode pod)
    {
        if (part.Shape.Type == typeof(TolerationAttribute))
        {
            WriteToleration(part, pod);
        }
        else if (part.Shape.Type == typeof(TopologySpreadAttribute))
        {
            WriteSpread(part, pod);
        }
        else if (part.Shape.Type == typeof(NodeAffinityAttribute))
        {
            WriteNodeAffinity(part, pod);
        }
        else if (typeof(PodAffinityTermAttribute).IsAssignableFrom(part.Shape.Type))
        {
            WritePodAffinity(draft, part, pod);
        }
        else
        {
            ReferenceWriter.WriteNames(draft, part, FieldWriter.WritePart(part, pod));
        }
    }

    // A toleration without a value means the taint with the empty value to Kubernetes, and to nobody else.
    private static void WriteToleration(AttributeUse part, MappingNode pod)
    {
        var toleration = FieldWriter.NewItem(pod, "spec.tolerations", part.Origin);
        FieldWriter.Write(part, toleration);
        if (toleration["operator"] is null && toleration["value"] is null)
        {
            toleration.Set("operator", ScalarNode.String(nameof(TolerationOperator.Exists), part.Origin));
        }
    }

    private static void WriteSpread(AttributeUse part, MappingNode pod)
    {
        var spread = FieldWriter.NewItem(pod, "spec.topologySpreadConstraints", part.Origin);
        spread.Set("maxSkew", ScalarNode.Integer(1, part.Origin));
        spread.Set("topologyKey", ScalarNode.String("", part.Origin));
        spread.Set("whenUnsatisfiable", ScalarNode.String(nameof(WhenUnsatisfiable.DoNotSchedule), part.Origin));
        FieldWriter.Write(part, spread);
        spread.Set("labelSelector", SelectorOf(part) ?? OwnPods(pod, part.Origin));
    }

    // Terms are alternatives, and the expressions of a term all hold: so demands share one term, and each wish has its own.
    private static void WriteNodeAffinity(AttributeUse part, MappingNode pod)
    {
        var affinity = pod.Ensure("spec.affinity.nodeAffinity");
        var expression = new MappingNode(part.Origin);
        if (part.Value(nameof(NodeAffinityAttribute.Weight))?.Node is { } weight)
        {
            var wish = FieldWriter.NewItem(affinity, Preferred, part.Origin);
            wish.Set("weight", weight.Clone());
            wish.Mapping("preference", part.Origin).Sequence("matchExpressions", part.Origin).Add(expression);
        }
        else
        {
            var terms = affinity.Ensure(Required, part.Origin).Sequence("nodeSelectorTerms", part.Origin);
            if (terms.Count == 0)
            {
                terms.Add(new MappingNode(part.Origin));
            }

            ((MappingNode)terms[0]).Sequence("matchExpressions", part.Origin).Add(expression);
        }

        FieldWriter.Write(part, expression);
        if (expression["values"] is SequenceNode { Count: 0 })
        {
            expression.Remove("values");
        }

        if (expression["operator"] is null)
        {
            var byDefault = expression["values"] is null ? NodeSelectorOperator.Exists : NodeSelectorOperator.In;
            expression.Set("operator", ScalarNode.String(byDefault.ToString(), part.Origin));
        }
    }

    private static void WritePodAffinity(ObjectDraft draft, AttributeUse part, MappingNode pod)
    {
        var path = part.Shape.Describes!.Path.Replace("." + Required + "[]", "");
        MappingNode term;
        if (part.Value(nameof(PodAffinityTermAttribute.Weight))?.Node is { } weight)
        {
            var wish = FieldWriter.NewItem(pod, path + "." + Preferred, part.Origin);
            wish.Set("weight", weight.Clone());
            term = wish.Mapping("podAffinityTerm", part.Origin);
        }
        else
        {
            term = FieldWriter.NewItem(pod, path + "." + Required, part.Origin);
        }

        term.Mapping("labelSelector"); // before the namespaces that its class may bring
        term.Set("labelSelector", SelectorOf(part) ?? PodsOfTarget(draft, part, term) ?? OwnPods(pod, part.Origin));
        FieldWriter.Write(part, term);
    }

    private static MappingNode? SelectorOf(AttributeUse part) => SelectorReader.Of(part) is var (selector, origin) ? selector.ToLabelSelector(origin) : null;

    private static MappingNode OwnPods(MappingNode pod, Origin? origin)
    {
        var selector = new MappingNode(origin);
        selector.Set("matchLabels", SelectorLabels.Of((MappingNode)pod.Find("metadata.labels")!, origin));
        return selector;
    }

    private static MappingNode? PodsOfTarget(ObjectDraft draft, AttributeUse part, MappingNode term)
    {
        if (part.Value(nameof(PodAffinityTermAttribute.To)) is not { Type: { } type } reference || Workloads.Main(draft.FactsOf(type)) is not { } target)
        {
            return null;
        }

        if (target.Namespace is { } ns && ns != draft.Root.FindText("metadata.namespace"))
        {
            term.Sequence("namespaces", reference.Origin).Add(ScalarNode.String(ns, reference.Origin));
        }

        var selector = new MappingNode(reference.Origin);
        selector.Set("matchLabels", SelectorLabels.Select(target.Labels, reference.Origin));
        return selector;
    }
}
