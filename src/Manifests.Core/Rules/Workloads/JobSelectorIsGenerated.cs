using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A Job with a selector, or with labels of another one.</summary>
public sealed class JobSelectorIsGenerated : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6107",
        "The selector of a Job is made by Kubernetes",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["SEL10", "SEL11"],
        Why = "Kubernetes gives each Job a selector and labels of its own, so that no two share their pods. A selector in a manifest, or the `controller-uid` of a Job that was copied from a cluster, contradicts them, and the API server refuses it; with `manualSelector: true` the selector is yours. A CronJob makes many Jobs, and so never has one.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: migrate
            spec:
              selector:
                matchLabels:
                  app: migrate
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: migrate
                      image: example/migrate:1.0
            """,
        Right = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: migrate
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: migrate
                      image: example/migrate:1.0
            """,
        Fix = "Remove the selector and the copied labels.",
    };

    private static readonly string[] Generated = ["controller-uid", "batch.kubernetes.io/controller-uid"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => JobSpecs.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.ApiVersion != "batch/v1")
        {
            return;
        }

        if (context.Object.Kind == "CronJob")
        {
            CheckCronJob(context);
        }
        else if (context.Object.Kind == "Job" && !(context.Object.Root.IsTrue("spec.manualSelector")))
        {
            CheckJob(context);
        }
    }

    private static void CheckCronJob(RuleContext context)
    {
        foreach (var field in new[] { "spec.jobTemplate.spec.selector", "spec.jobTemplate.spec.manualSelector" })
        {
            if (context.Object.Root.Find(field) is MappingNode or ScalarNode { Type: ScalarType.Boolean, Text: "true" })
            {
                context.Report(context.Object.Root.Find(field), field, context.Object.ToString(), "cannot be set: each Job gets a selector of its own");
            }
        }
    }

    private static void CheckJob(RuleContext context)
    {
        if (context.Object.Root.Find("spec.selector") is MappingNode selector)
        {
            context.Report(selector, "spec.selector", context.Object.ToString(), "cannot be set: it is generated, unless manualSelector is true");
        }

        foreach (var label in context.Object.PodLabels() ?? Enumerable.Empty<MappingEntry>())
        {
            if (System.Array.IndexOf(Generated, label.Key) >= 0)
            {
                context.Report(label.KeyOrigin ?? label.Value.Origin, $"spec.template.metadata.labels[{label.Key}]", context.Object.ToString(), "is a label of another Job: Kubernetes gives each its own");
            }
        }
    }
}
