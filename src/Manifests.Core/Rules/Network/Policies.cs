using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>NetworkPolicies, as the rules about them ask for them.</summary>
internal static class Policies
{
    private const string NameOfNamespace = "kubernetes.io/metadata.name";

    /// <summary>The kind that these rules are about.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["NetworkPolicy"];

    /// <summary>The directions, each with the field that holds its rules and the field of a rule that holds its peers.</summary>
    public static IReadOnlyList<(string Type, string Peers)> Directions { get; } = [("Ingress", "from"), ("Egress", "to")];

    public static bool IsPolicy(KubernetesObject? source) => source is { Kind: "NetworkPolicy", ApiVersion: "networking.k8s.io/v1" };

    /// <summary>Whether the policy restricts a direction: where it lists none, Ingress, and Egress where it has rules for it.</summary>
    public static bool Restricts(KubernetesObject policy, string direction) => policy.Root.Find("spec.policyTypes") is SequenceNode { Count: > 0 } types
        ? types.OfType<ScalarNode>().Any(type => type.Text == direction)
        : direction == "Ingress" || Rules(policy, direction).Any();

    /// <summary>The rules for a direction.</summary>
    public static IEnumerable<MappingNode> Rules(KubernetesObject policy, string direction) => policy.Root.FindItems("spec." + direction.ToLowerInvariant());

    /// <summary>The pods that the policy is for: all of its namespace where its selector is empty.</summary>
    public static LabelSelector Selector(KubernetesObject policy) =>
        policy.Root.Find("spec.podSelector") is MappingNode selector ? LabelSelector.FromLabelSelector(selector) : new LabelSelector([]);

    /// <summary>The one namespace whose pods a peer means (null: that of objects without one); or that it means several, by their labels.</summary>
    public static (bool IsByLabels, string? Only) NamespacesOf(MappingNode peer, string? ns)
    {
        if (peer["namespaceSelector"] is not MappingNode selector)
        {
            return (false, ns);
        }

        return selector.Count == 1 && selector["matchLabels"] is MappingNode { Count: 1 } labels && labels[NameOfNamespace] is ScalarNode name
            ? (false, name.Text)
            : (true, null);
    }
}
