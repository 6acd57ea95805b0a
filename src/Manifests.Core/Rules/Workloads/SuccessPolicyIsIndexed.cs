using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A policy about indexes of a Job that has none.</summary>
public sealed class SuccessPolicyIsIndexed : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6109",
        "A success policy needs an indexed Job",
        "spec.successPolicy of {0} needs completionMode: Indexed",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK40"],
        Why = "A `successPolicy` says which indexes of a Job must succeed for the Job to have succeeded. A Job that is not indexed has none; the API server refuses it.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: migrate
            spec:
              completions: 3
              parallelism: 3
              successPolicy:
                rules:
                  - succeededCount: 1
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
              completionMode: Indexed
              completions: 3
              parallelism: 3
              successPolicy:
                rules:
                  - succeededCount: 1
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: migrate
                      image: example/migrate:1.0
            """,
        Fix = "Write `completionMode: Indexed`, or leave the policy out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => JobSpecs.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var job = JobSpecs.Of(context.Object);
        if (job?["successPolicy"] is MappingNode policy && job.FindText("completionMode") != "Indexed")
        {
            context.Report(policy, context.Object.ToString());
        }
    }
}
