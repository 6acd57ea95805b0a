using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>Two webhooks of one name.</summary>
public sealed class WebhookNamesDiffer : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5083",
        "The webhooks of a configuration have names of their own",
        "{0} of {1} is '{2}', which another webhook of it is already called",
        RuleSeverity.Error)
    {
        Catalogue = ["DUP12"],
        Why = "The webhooks of one configuration are told apart by their names. The API server refuses a configuration with two of one name.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingWebhookConfiguration
            metadata:
              name: checks
            webhooks:
              - name: pods.example.com
                admissionReviewVersions: [v1]
                sideEffects: None
                clientConfig:
                  url: https://checks.example.com/pods
              - name: pods.example.com
                admissionReviewVersions: [v1]
                sideEffects: None
                clientConfig:
                  url: https://checks.example.com/jobs
            """,
        Right = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingWebhookConfiguration
            metadata:
              name: checks
            webhooks:
              - name: pods.example.com
                admissionReviewVersions: [v1]
                sideEffects: None
                clientConfig:
                  url: https://checks.example.com/pods
              - name: jobs.example.com
                admissionReviewVersions: [v1]
                sideEffects: None
                clientConfig:
                  url: https://checks.example.com/jobs
            """,
        Fix = "Give each a name of its own.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "admissionregistration.k8s.io/v1", Kind: "ValidatingWebhookConfiguration" or "MutatingWebhookConfiguration" })
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in context.Object.Root.FindItems("webhooks").Select(webhook => webhook["name"]).OfType<ScalarNode>().Where(name => name.Text.Length > 0 && !names.Add(name.Text)))
        {
            context.Report(name, "webhooks.name", context.Object.ToString(), name.Text);
        }
    }
}
