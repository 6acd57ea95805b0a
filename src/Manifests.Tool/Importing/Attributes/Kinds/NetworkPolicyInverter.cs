using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>NetworkPolicies: the pods that they restrict, and the pods and namespaces at the other end.</summary>
internal sealed class NetworkPolicyInverter : KindInverter
{
    private const string NameOfNamespace = "kubernetes.io/metadata.name";

    public override bool Handles(string kind) => kind == "NetworkPolicy";

    public override void Take(ObjectImport item)
    {
        var hasIngress = item.Rest.Find("spec.ingress") is not null;
        var hasEgress = item.Rest.Find("spec.egress") is not null;
        if (item.Rest.Find("spec.podSelector") is MappingNode { Count: 0 } && item.Host.SelectorLabels.Count == 0)
        {
            item.Rest.Take("spec.podSelector");
        }
        else
        {
            SelectorInverter.TakeLabelSelector(item, "spec.podSelector", nameof(NetworkPolicyAttribute.Selector));
        }

        TakePeers(item, "ingress", "from", nameof(AllowFromAttribute));
        TakePeers(item, "egress", "to", nameof(AllowToAttribute));
        var usual = new[] { hasIngress || !hasEgress ? "Ingress" : null, hasEgress ? "Egress" : null }.OfType<string>();
        if (item.Rest.Find("spec.policyTypes") is SequenceNode types && types.Select(type => type.AsText()).SequenceEqual(usual))
        {
            item.Rest.Take("spec.policyTypes");
        }
    }

    private static void TakePeers(ObjectImport item, string rules, string peers, string attribute)
    {
        var found = item.Rest.FindItems("spec." + rules).Select(rule => Peer((MappingNode)rule.Clone(), peers, attribute)).ToList();
        if (found.Count > 0 && !found.Contains(null))
        {
            item.Rest.Take("spec." + rules);
            item.Parts.AddRange(found!);
        }
    }

    private static AttributeText? Peer(MappingNode rule, string peers, string attribute)
    {
        Dictionary<string, string>? given = null;
        if (rule[peers] is SequenceNode { Count: 1 } list && list[0] is MappingNode peer && peer["namespaceSelector"] is MappingNode { Count: 1 } selector
            && selector["matchLabels"] is MappingNode { Count: 1 } labels && labels[NameOfNamespace].AsText() is { } ns)
        {
            given = new(StringComparer.Ordinal) { [nameof(AllowFromAttribute.Namespace)] = Literals.Text(ns) };
            peer.Take("namespaceSelector");
            if (peer.Count == 0)
            {
                rule.Take(peers);
            }
        }

        return AttributeInverter.TakeWhole(AttributeCatalogue.Find(attribute)!, rule, given);
    }
}
