using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A name for pods that get another.</summary>
public sealed class TemplateHasNoName : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6123",
        "A template of pods has no name",
        "The {0} '{1}' in the pod template of {2} is ignored: its pods are named after {2} itself",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["WRK57"],
        Why = "Pods of a workload are named after it, each in its own way. A name in their template is accepted and forgotten, and whoever looks for a pod of that name finds none.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: migrate
            spec:
              template:
                metadata:
                  name: migrate-pod
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
        Fix = "Remove it; labels are what pods are found by.",
    };

    private static readonly string[] Ignored = ["name", "generateName"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind is "Pod" or "PodTemplate")
        {
            return;
        }

        foreach (var field in Ignored)
        {
            if (context.Object.PodTemplate().Find("metadata." + field) is ScalarNode { Text.Length: > 0 } written)
            {
                context.Report(written, field, written.Text, context.Object.ToString());
            }
        }
    }
}
