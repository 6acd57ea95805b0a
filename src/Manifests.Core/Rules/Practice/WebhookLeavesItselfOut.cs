using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A webhook that must say yes to the pods that it is made of.</summary>
public sealed class WebhookLeavesItselfOut : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8098",
        "A webhook is not asked about its own pods",
        "Webhook '{0}' is asked about the pods of namespace '{1}', {2}, and nothing is made while it cannot answer (failurePolicy Fail)",
        RuleSeverity.Warning)
    {
        Catalogue = ["OTH02"],
        Why = "Once all pods of such a webhook are down, no new one can be made: making one asks the webhook. The cluster stays like that until somebody deletes the configuration by hand. "
            + "With the pods of `kube-system` it is worse, for they are what the cluster itself runs on.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingWebhookConfiguration
            metadata:
              name: checks
            webhooks:
              - name: pods.checks.example.com
                admissionReviewVersions: [v1]
                sideEffects: None
                failurePolicy: Fail
                clientConfig:
                  service:
                    namespace: checks
                    name: checks
                rules:
                  - apiGroups: [""]
                    apiVersions: [v1]
                    resources: [pods]
                    operations: [CREATE]
            """,
        Right = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingWebhookConfiguration
            metadata:
              name: checks
            webhooks:
              - name: pods.checks.example.com
                admissionReviewVersions: [v1]
                sideEffects: None
                failurePolicy: Fail
                namespaceSelector:
                  matchExpressions:
                    - key: kubernetes.io/metadata.name
                      operator: NotIn
                      values: [checks, kube-system]
                clientConfig:
                  service:
                    namespace: checks
                    name: checks
                rules:
                  - apiGroups: [""]
                    apiVersions: [v1]
                    resources: [pods]
                    operations: [CREATE]
            """,
        Fix = "Leave the namespace of the webhook and `kube-system` out with a `namespaceSelector`, or write `failurePolicy: Ignore`.",
    };

    private const string NameLabel = "kubernetes.io/metadata.name";
    private const string System = "kube-system";

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ApiVersions.GroupOf(context.Object.ApiVersion) != "admissionregistration.k8s.io" || context.Object.Kind is not ("ValidatingWebhookConfiguration" or "MutatingWebhookConfiguration"))
        {
            return;
        }

        foreach (var webhook in context.Object.Root.FindItems("webhooks").Where(webhook => BlocksWhenDown(webhook) && webhook.FindItems("rules").Any(IsAboutNewPods)))
        {
            var own = webhook.FindText("clientConfig.service.namespace");
            var stuck = own is not null && IsAsked(context, webhook, own) ? (Name: own, Words: "where its own run") : IsAsked(context, webhook, System) ? (Name: System, Words: "on which the cluster runs") : default;
            if (stuck.Name is not null)
            {
                context.Report(webhook["failurePolicy"] ?? webhook["name"] ?? webhook, webhook.FindText("name") ?? "", stuck.Name, stuck.Words);
            }
        }
    }

    // What selects objects, or has conditions, may well leave its own pods out: nothing here tells.
    private static bool BlocksWhenDown(MappingNode webhook) =>
        webhook.FindText("failurePolicy") is null or "Fail" && webhook["objectSelector"] is not MappingNode { Count: > 0 } && webhook["matchConditions"] is not SequenceNode { Count: > 0 };

    private static bool IsAboutNewPods(MappingNode rule) =>
        Has(rule, "apiGroups", "", "*") && Has(rule, "resources", "pods", "*", "*/*") && Has(rule, "operations", "CREATE", "*") && rule.FindText("scope") is null or "*" or "Namespaced";

    private static bool Has(MappingNode rule, string field, params string[] any) => rule[field] is SequenceNode items && items.OfType<ScalarNode>().Any(item => Array.IndexOf(any, item.Text) >= 0);

    private static bool IsAsked(RuleContext context, MappingNode webhook, string ns)
    {
        if (webhook["namespaceSelector"] is not MappingNode { Count: > 0 } selector)
        {
            return true;
        }

        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var label in context.Cluster.Named("Namespace", ns).SelectMany(known => known.Facts.Labels))
        {
            labels[label.Key] = label.Value;
        }

        labels[NameLabel] = ns;
        var asked = LabelSelector.FromLabelSelector(selector);

        // Of a namespace that is not in view only the name is known.
        return asked.Matches(labels) && (context.Cluster.Named("Namespace", ns).Count > 0 || asked.Requirements.All(requirement => requirement.Key == NameLabel));
    }
}
