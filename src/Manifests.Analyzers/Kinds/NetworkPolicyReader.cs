using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>NetworkPolicies: the pods that they restrict, and the pods and namespaces at the other end.</summary>
internal sealed class NetworkPolicyReader : KindReader
{
    private const int DnsPort = 53;

    private const string NameOfNamespace = "kubernetes.io/metadata.name";

    public override bool Reads(string kind) => kind == "NetworkPolicy";

    public override void Complete(ObjectDraft draft)
    {
        var spec = draft.Root.Mapping("spec", draft.Origin);
        spec.Set("podSelector", PodSelector(draft));
        CompletePeers(draft, typeof(AllowFromAttribute), "ingress", "from");
        CompletePeers(draft, typeof(AllowToAttribute), "egress", "to");
        if (draft.Use.Value(nameof(NetworkPolicyAttribute.AllowDns)) is { Text: "true" } dns)
        {
            AllowDns(FieldWriter.NewItem(spec, "egress", dns.Origin), dns.Origin);
        }

        if (spec["policyTypes"] is null)
        {
            var types = spec.Sequence("policyTypes", draft.Origin);
            if (spec["ingress"] is not null || spec["egress"] is null)
            {
                types.Add(ScalarNode.String(nameof(PolicyType.Ingress), draft.Origin));
            }

            if (spec["egress"] is not null)
            {
                types.Add(ScalarNode.String(nameof(PolicyType.Egress), draft.Origin));
            }
        }
    }

    // To any address: name servers run in one namespace or another, and on some clusters on the nodes themselves.
    private static void AllowDns(MappingNode rule, Origin? origin)
    {
        foreach (var protocol in new[] { nameof(Protocol.UDP), nameof(Protocol.TCP) })
        {
            var port = FieldWriter.NewItem(rule, "ports", origin);
            port.Set("port", ScalarNode.Integer(DnsPort, origin));
            port.Set("protocol", ScalarNode.String(protocol, origin));
        }
    }

    private static MappingNode PodSelector(ObjectDraft draft)
    {
        if (SelectorReader.Of(draft.Use) is var (selector, origin))
        {
            return selector.ToLabelSelector(origin);
        }

        var all = new MappingNode(draft.Origin);
        if (ClassPods.Labels(draft, null) is { Count: > 0 } labels)
        {
            all.Set("matchLabels", labels);
        }

        return all;
    }

    // An attribute's item is the one at its place: the parts were written in their order.
    private static void CompletePeers(ObjectDraft draft, Type attribute, string rules, string peers)
    {
        var uses = draft.Mine(draft.Type.Uses.Where(use => use.Shape.Type == attribute)).ToList();
        var items = draft.Root.FindItems("spec." + rules).ToList();
        for (var i = 0; i < uses.Count && i < items.Count; i++)
        {
            if (Peer(draft, uses[i]) is { Count: > 0 } peer)
            {
                Into(items[i], peers, uses[i], peer);
            }
        }
    }

    private static MappingNode? Peer(ObjectDraft draft, AttributeUse use)
    {
        var peer = new MappingNode(use.Origin);
        var ns = use.Value(nameof(AllowFromAttribute.Namespace));
        var nsOrigin = ns?.Origin;
        var nsName = ns?.Text;
        if (SelectorReader.Peer(use, nameof(AllowFromAttribute.Selector)) is var (selector, origin))
        {
            peer.Set("podSelector", selector.ToLabelSelector(origin));
        }
        else if (use.Value(nameof(AllowFromAttribute.Type)) is { Type: { } type } reference)
        {
            if (Workloads.Main(draft.FactsOf(type)) is not { } workload)
            {
                return null;
            }

            peer.Mapping("podSelector", reference.Origin).Set("matchLabels", SelectorLabels.Select(workload.Labels, reference.Origin));
            if (nsName is null && use.Value(nameof(AllowFromAttribute.NamespaceSelector)) is null && workload.Namespace != draft.Root.FindText("metadata.namespace"))
            {
                (nsName, nsOrigin) = (workload.Namespace, reference.Origin);
            }
        }

        if (SelectorReader.Peer(use, nameof(AllowFromAttribute.NamespaceSelector)) is var (namespaces, at))
        {
            peer.Set("namespaceSelector", namespaces.ToLabelSelector(at));
        }

        if (nsName is not null)
        {
            peer.Ensure("namespaceSelector.matchLabels", nsOrigin).Set(NameOfNamespace, ScalarNode.String(nsName, nsOrigin), nsOrigin);
        }

        return peer;
    }

    // Where the attribute also names a range, both stand in one peer, which a rule refuses.
    private static void Into(MappingNode item, string peers, AttributeUse use, IEnumerable<MappingEntry> fields)
    {
        var peer = item.FindFirstItem(peers) ?? FieldWriter.NewItem(item, peers, use.Origin);
        foreach (var field in fields)
        {
            peer.Set(field.Key, field.Value);
        }
    }
}
