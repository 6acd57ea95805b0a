using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>The paths and the backends of an Ingress, as the rules about them ask for them.</summary>
internal static class IngressPaths
{
    /// <summary>The kind that these rules are about.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["Ingress"];

    /// <summary>Whether the object is an Ingress of Kubernetes itself.</summary>
    public static bool IsIngress(RuleContext context) => context.Object is { Kind: "Ingress", ApiVersion: "networking.k8s.io/v1" };

    /// <summary>The paths of all rules; none where the object is no Ingress.</summary>
    public static IEnumerable<MappingNode> Of(RuleContext context) =>
        IsIngress(context) ? context.Object.Root.FindItems("spec.rules").SelectMany(rule => rule.FindItems("http.paths")) : [];

    /// <summary>The backends of the paths and the default one.</summary>
    public static IEnumerable<MappingNode> Backends(RuleContext context) =>
        IsIngress(context)
            ? Of(context).Select(path => path["backend"]).Append(context.Object.Root.Find("spec.defaultBackend")).OfType<MappingNode>()
            : [];
}
