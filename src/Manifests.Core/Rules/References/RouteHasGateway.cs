using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A route of a Gateway that nobody declares, or that does not take it.</summary>
public sealed class RouteHasGateway : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4059",
        "A route must be of a Gateway that exists and takes it",
        "{0} is to be served by Gateway '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF48"],
        Why = "A route of the Gateway API is served where a Gateway takes it: by a listener of the name that it asks for, and, unless the listener allows others, from the Gateway's own namespace. A route that no Gateway takes is accepted by the API server and never served.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata:
              namespace: shop
              name: web
            spec:
              parentRefs:
                - name: pubic
                  namespace: gateways
              rules:
                - backendRefs:
                    - name: web
                      port: 80
            ---
            apiVersion: gateway.networking.k8s.io/v1
            kind: Gateway
            metadata:
              namespace: gateways
              name: public
            spec:
              gatewayClassName: example
              listeners:
                - name: http
                  port: 80
                  protocol: HTTP
                  allowedRoutes:
                    namespaces:
                      from: All
            """,
        Right = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata:
              namespace: shop
              name: web
            spec:
              parentRefs:
                - name: public
                  namespace: gateways
              rules:
                - backendRefs:
                    - name: web
                      port: 80
            ---
            apiVersion: gateway.networking.k8s.io/v1
            kind: Gateway
            metadata:
              namespace: gateways
              name: public
            spec:
              gatewayClassName: example
              listeners:
                - name: http
                  port: 80
                  protocol: HTTP
                  allowedRoutes:
                    namespaces:
                      from: All
            """,
        Fix = "Write the name and the namespace of the Gateway and the name of its listener, or allow the route's namespace there in `allowedRoutes`. A Gateway that is made elsewhere is declared by `[assembly: ExternalObject(\"Gateway\", \"name\", Namespace = \"…\")]`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var parent in GatewayRoutes.Parents(context.Object))
        {
            if (parent["name"] is not ScalarNode { Text.Length: > 0 } name)
            {
                continue;
            }

            var (gateway, missing) = Absence.Find(context, "Gateway", parent.FindText("namespace") ?? context.Facts.Namespace, name.Text, GatewayRoutes.Group);
            if (missing is not null)
            {
                context.Report(name, [context.Object.ToString(), name.Text, missing.Words], finding => finding with { Replacement = missing.Nearest });
            }
            else if (gateway!.Source is { } source)
            {
                CheckListeners(context, parent, name, gateway, source);
            }
        }
    }

    private static void CheckListeners(RuleContext context, MappingNode parent, ScalarNode name, ClusterObject gateway, KubernetesObject source)
    {
        var listeners = source.Root.FindItems("spec.listeners").ToList();
        var section = parent["sectionName"] as ScalarNode;
        var asked = section is null ? listeners : [.. listeners.Where(listener => listener.FindText("name") == section.Text)];
        var names = listeners.Select(listener => listener.FindText("name")).OfType<string>().ToList();
        var nearest = section is null ? null : Candidates.Nearest(section.Text, names);
        var problem = asked.Count == 0 && section is not null ? $"which has no listener '{section.Text}', only {string.Join(", ", names)}{Candidates.DidYouMean(nearest)}"
            : asked.Count > 0 && asked.All(TakesOwnNamespaceOnly) && context.Facts.Namespace is { } ns && gateway.Facts.Namespace is { } home && ns != home ? $"which takes routes of its own namespace '{home}' only"
            : null;
        if (problem is not null)
        {
            var at = asked.Count == 0 ? section! : name;
            context.Report(at, [context.Object.ToString(), name.Text, problem], finding => finding with { Replacement = nearest, Related = gateway.Origin is { } origin ? [origin] : [] });
        }
    }

    private static bool TakesOwnNamespaceOnly(MappingNode listener) => (listener.FindText("allowedRoutes.namespaces.from") ?? "Same") == "Same";
}
