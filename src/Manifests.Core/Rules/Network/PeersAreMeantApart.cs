using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>Two peers of a policy where one may have been meant.</summary>
public sealed class PeersAreMeantApart : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3048",
        "Pods and namespaces in two items of a policy are two peers",
        "NetworkPolicy '{0}' allows connections with {1}, and also with {2}: for the former in the latter only, both belong into one item",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["REF27"],
        Why = "The items of `from` and `to` are alternatives. `podSelector` in one item and `namespaceSelector` in the next allow these pods of the policy's own namespace, and all pods of those namespaces. In one item they allow these pods of those namespaces, which is much less.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata:
              name: web
            spec:
              podSelector: {}
              ingress:
                - from:
                    - podSelector:
                        matchLabels:
                          app: front
                    - namespaceSelector:
                        matchLabels:
                          team: shop
            """,
        Right = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata:
              name: web
            spec:
              podSelector: {}
              ingress:
                - from:
                    - podSelector:
                        matchLabels:
                          app: front
                      namespaceSelector:
                        matchLabels:
                          team: shop
            """,
        Fix = "Join the two items by removing the dash before the second, where the pods of those namespaces are meant.",
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

        foreach (var (type, field) in Policies.Directions)
        {
            foreach (var peers in Policies.Rules(context.Object, type).Select(rule => rule.FindItems(field).ToList()))
            {
                var pods = peers.FirstOrDefault(peer => peer["podSelector"] is MappingNode { Count: > 0 } && peer["namespaceSelector"] is null);
                var namespaces = peers.FirstOrDefault(peer => peer["namespaceSelector"] is MappingNode { Count: > 0 } && peer["podSelector"] is null);
                if (pods is not null && namespaces is not null)
                {
                    context.Report(WrittenNodes.First(namespaces), context.Object.Name, $"pods with {Words(pods, "podSelector")}{Wording.In(context.Facts.Namespace)}", $"every pod of namespaces with {Words(namespaces, "namespaceSelector")}");
                }
            }
        }
    }

    private static string Words(MappingNode peer, string field) => LabelSelector.FromLabelSelector((MappingNode)peer[field]!).ToString();
}
