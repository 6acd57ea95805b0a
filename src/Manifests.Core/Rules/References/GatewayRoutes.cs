using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>The routes of the Gateway API, as the rules about them ask for them.</summary>
internal static class GatewayRoutes
{
    /// <summary>The group of the Gateway API.</summary>
    public const string Group = "gateway.networking.k8s.io";

    /// <summary>The Gateways that a route is to be served by; none where the object is no route.</summary>
    public static IEnumerable<MappingNode> Parents(KubernetesObject source) => IsRoute(source)
        ? source.Root.FindItems("spec.parentRefs").Where(parent => (parent.FindText("kind") ?? "Gateway") == "Gateway" && (parent.FindText("group") ?? Group) == Group)
        : [];

    /// <summary>The Services that a route leads to, or sends copies to; none where the object is no route.</summary>
    public static IEnumerable<(MappingNode Backend, ScalarNode Name)> Services(KubernetesObject source) =>
        from backend in IsRoute(source) ? source.Root.FindItems("spec.rules").SelectMany(Backends) : []
        where (backend.FindText("kind") ?? "Service") == "Service" && string.IsNullOrEmpty(backend.FindText("group")) && backend["name"] is ScalarNode { Text.Length: > 0 }
        select (backend, (ScalarNode)backend["name"]!);

    private static IEnumerable<MappingNode> Backends(MappingNode rule) =>
        rule.FindItems("backendRefs").Concat(rule.FindItems("filters").Select(filter => filter.Find("requestMirror.backendRef")).OfType<MappingNode>());

    private static bool IsRoute(KubernetesObject source) =>
        source.Kind is "HTTPRoute" or "GRPCRoute" or "TLSRoute" or "TCPRoute" or "UDPRoute" && ApiVersions.GroupOf(source.ApiVersion) == Group;
}
