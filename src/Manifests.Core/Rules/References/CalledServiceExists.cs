using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A Service that the API server is to call, and that nobody declares.</summary>
public sealed class CalledServiceExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4058",
        "A Service that the API server calls must exist",
        "{0} has the API server call Service '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF47"],
        Why = "The API server calls a Service to judge objects (webhooks), to convert them (versions of a custom resource) or to serve a group of its own (APIService), at port 443 unless another is named. Where the Service or the port does not exist, each such request fails: nothing can be created, or the whole group is gone.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingWebhookConfiguration
            metadata:
              name: orders
            webhooks:
              - name: orders.example.com
                clientConfig:
                  service:
                    namespace: shop
                    name: webhok
                    path: /validate
                rules:
                  - apiGroups: [example.com]
                    apiVersions: [v1]
                    operations: [CREATE]
                    resources: [orders]
                sideEffects: None
                admissionReviewVersions: [v1]
            ---
            apiVersion: v1
            kind: Service
            metadata:
              namespace: shop
              name: webhook
            spec:
              selector:
                app: webhook
              ports:
                - port: 443
            """,
        Right = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingWebhookConfiguration
            metadata:
              name: orders
            webhooks:
              - name: orders.example.com
                clientConfig:
                  service:
                    namespace: shop
                    name: webhook
                    path: /validate
                rules:
                  - apiGroups: [example.com]
                    apiVersions: [v1]
                    operations: [CREATE]
                    resources: [orders]
                sideEffects: None
                admissionReviewVersions: [v1]
            ---
            apiVersion: v1
            kind: Service
            metadata:
              namespace: shop
              name: webhook
            spec:
              selector:
                app: webhook
              ports:
                - port: 443
            """,
        Fix = "Write the name, the namespace and the port of the Service. One that is made elsewhere is declared by `[assembly: ExternalObject(\"Service\", \"name\", Namespace = \"…\")]`.",
    };

    private const string DefaultPort = "443";

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var service in Calls(context.Object).OfType<MappingNode>())
        {
            if (service["name"] is not ScalarNode { Text.Length: > 0 } name || service.FindText("namespace") is not { Length: > 0 } ns)
            {
                continue;
            }

            var (found, missing) = Absence.Find(context, "Service", ns, name.Text);
            if (missing is not null)
            {
                context.Report(name, [context.Object.ToString(), name.Text, missing.Words], finding => finding with { Replacement = missing.Nearest });
            }
            else if (ServicePorts.Lack(found!, service.FindText("port") ?? DefaultPort) is { } problem)
            {
                context.Report(service["port"] ?? name, [context.Object.ToString(), name.Text, problem], finding => finding with { Related = found!.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static IEnumerable<Node?> Calls(KubernetesObject source) => (source.Kind, ApiVersions.GroupOf(source.ApiVersion)) switch
    {
        ("ValidatingWebhookConfiguration" or "MutatingWebhookConfiguration", "admissionregistration.k8s.io") => source.Root.FindItems("webhooks").Select(webhook => webhook.Find("clientConfig.service")),
        ("APIService", "apiregistration.k8s.io") => [source.Root.Find("spec.service")],
        ("CustomResourceDefinition", "apiextensions.k8s.io") => [source.Root.Find("spec.conversion.webhook.clientConfig.service")],
        _ => [],
    };
}
