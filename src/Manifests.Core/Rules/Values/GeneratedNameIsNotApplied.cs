using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>An object that has no name before it is made.</summary>
public sealed class GeneratedNameIsNotApplied : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5093",
        "What is applied has a name",
        "{0} '{1}…' gets its name from the cluster: kubectl create makes a new one each time, kubectl apply refuses it",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["NAM22"],
        Why = "With `generateName` each request makes another object. `kubectl apply` looks for the object it is to change by its name, so it takes none without: `cannot use generate name with apply`.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              generateName: migrate-
            spec:
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
        Fix = "Give it a `name`; a Job that is to run once for each version can carry the version in it.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Name.Length == 0 && context.Object.Root.Find("metadata.generateName") is ScalarNode { Text.Length: > 0 } start)
        {
            context.Report(start, context.Object.Kind, start.Text);
        }
    }
}
