using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A route into another namespace, without its leave.</summary>
public sealed class RouteIsGranted : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4061",
        "A route into another namespace needs its ReferenceGrant",
        "{0} leads to Service '{1}' in namespace '{2}', where no ReferenceGrant lets {3} of namespace '{4}' do so",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF48"],
        Why = "A route may lead to a Service of another namespace only where a ReferenceGrant of that namespace says so. Without it the Gateway answers each of these requests with an error.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata:
              namespace: shop
              name: web
            spec:
              rules:
                - backendRefs:
                    - name: stock
                      namespace: storage
                      port: 80
            ---
            apiVersion: v1
            kind: Service
            metadata:
              namespace: storage
              name: stock
            spec:
              selector:
                app: stock
              ports:
                - port: 80
            """,
        Right = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata:
              namespace: shop
              name: web
            spec:
              rules:
                - backendRefs:
                    - name: stock
                      namespace: storage
                      port: 80
            ---
            apiVersion: v1
            kind: Service
            metadata:
              namespace: storage
              name: stock
            spec:
              selector:
                app: stock
              ports:
                - port: 80
            ---
            apiVersion: gateway.networking.k8s.io/v1
            kind: ReferenceGrant
            metadata:
              namespace: storage
              name: shop
            spec:
              from:
                - group: gateway.networking.k8s.io
                  kind: HTTPRoute
                  namespace: shop
              to:
                - group: ""
                  kind: Service
            """,
        Fix = "Put a ReferenceGrant into the namespace of the Service, from the kind and the namespace of the route to `Service`.",
    };

    // Grants that name no namespace may go into any.
    private static readonly ObjectKey ByNamespace = new("ReferenceGrant", grant => [grant.Namespace ?? ""]);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Facts.Namespace is not { } own)
        {
            return;
        }

        foreach (var (backend, name) in GatewayRoutes.Services(context.Object))
        {
            if (backend["namespace"] is ScalarNode { Text.Length: > 0 } ns && ns.Text != own
                && !context.Cluster.Having(ByNamespace, ns.Text).Concat(context.Cluster.Having(ByNamespace, "")).Any(grant => Grants(grant.Source!.Root, context.Object.Kind, own, name.Text)))
            {
                context.Report(ns, context.Object.ToString(), name.Text, ns.Text, context.Object.Kind + "s", own);
            }
        }
    }

    private static bool Grants(MappingNode grant, string kind, string ns, string service) =>
        grant.FindItems("spec.from").Any(from => from.FindText("group") == GatewayRoutes.Group && from.FindText("kind") == kind && from.FindText("namespace") == ns)
        && grant.FindItems("spec.to").Any(to => string.IsNullOrEmpty(to.FindText("group")) && to.FindText("kind") == "Service" && to.FindText("name") is var name && (string.IsNullOrEmpty(name) || name == service));
}
