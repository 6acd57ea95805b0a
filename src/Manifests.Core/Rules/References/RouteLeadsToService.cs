using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A route that leads to no Service.</summary>
public sealed class RouteLeadsToService : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4060",
        "A route must lead to a Service, and a port of it",
        "{0} leads to Service '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF48"],
        Why = "A route of the Gateway API hands requests to a port of a Service, of its own namespace where it names no other. Where the Service or the port does not exist, the Gateway answers each of these requests with an error.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata:
              name: web
            spec:
              rules:
                - backendRefs:
                    - name: web
                      port: 8080
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            spec:
              selector:
                app: web
              ports:
                - port: 80
            """,
        Right = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata:
              name: web
            spec:
              rules:
                - backendRefs:
                    - name: web
                      port: 80
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            spec:
              selector:
                app: web
              ports:
                - port: 80
            """,
        Fix = "Write the name, the namespace and the port of the Service: the port of the Service, not that of its pods. A Service that is made elsewhere is declared by `[assembly: ExternalObject(\"Service\", \"name\")]`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (backend, name) in GatewayRoutes.Services(context.Object))
        {
            var (service, missing) = Absence.Find(context, "Service", backend.FindText("namespace") ?? context.Facts.Namespace, name.Text);
            if (missing is not null)
            {
                context.Report(name, [context.Object.ToString(), name.Text, missing.Words], finding => finding with { Replacement = missing.Nearest });
            }
            else if (backend["port"] is ScalarNode port && ServicePorts.Lack(service!, port.Text) is { } problem)
            {
                context.Report(port, [context.Object.ToString(), name.Text, problem], finding => finding with { Related = service!.Origin is { } origin ? [origin] : [] });
            }
        }
    }
}
