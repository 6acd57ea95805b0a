using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A Job whose pods would have host names that are too long.</summary>
public sealed class IndexedJobNameIsShort : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6116",
        "The name of an indexed Job leaves room for the index",
        "The name of {0} has {1} characters; with the index of its last pod, {2}, it is no host name, which has 63 at most",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM08"],
        Why = "Each pod of an indexed Job gets a host name: the Job's name and the pod's index. Host names have 63 characters at most; the API server refuses a Job whose last pod would have more.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: migrate-the-orders-of-the-shop-from-the-old-to-the-new-database
            spec:
              completionMode: Indexed
              completions: 10
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
              completions: 10
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: migrate
                      image: example/migrate:1.0
            """,
        Fix = "Choose a shorter name.",
    };

    private const int LongestHostName = 63;

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Job"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { ApiVersion: "batch/v1", Kind: "Job" } && context.Object.Root.FindText("spec.completionMode") == "Indexed" && WholeNumber.Of(context.Object.Root.Find("spec.completions")) is > 0 and var completions)
        {
            var last = "-" + WholeNumber.InWords(completions - 1);
            if (context.Object.Name.Length + last.Length > LongestHostName)
            {
                context.Report(context.Object.Root.Find("metadata.name"), context.Object.ToString(), WholeNumber.InWords(context.Object.Name.Length), last.TrimStart('-'));
            }
        }
    }
}
