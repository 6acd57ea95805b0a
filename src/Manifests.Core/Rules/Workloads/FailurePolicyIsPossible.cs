using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A failure or success policy of a Job that cannot decide.</summary>
public sealed class FailurePolicyIsPossible : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6109",
        "What decides over a Job must be able to",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK40", "WRK41"],
        Why = "A `podFailurePolicy` decides over pods that have failed, so they must not restart (`restartPolicy: Never`); exit codes are listed in order, once each, and 0 is no failure. A `successPolicy` counts indexes, and so needs `completionMode: Indexed`. The API server refuses everything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: migrate
            spec:
              podFailurePolicy:
                rules:
                  - action: FailJob
                    onExitCodes:
                      operator: In
                      values: [42, 3]
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
              podFailurePolicy:
                rules:
                  - action: FailJob
                    onExitCodes:
                      operator: In
                      values: [3, 42]
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: migrate
                      image: example/migrate:1.0
            """,
        Fix = "Write what the message asks for.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var path = context.Object is { ApiVersion: "batch/v1", Kind: "Job" } ? "spec" : context.Object is { ApiVersion: "batch/v1", Kind: "CronJob" } ? "spec.jobTemplate.spec" : null;
        if (path is null || context.Object.Root.Find(path) is not MappingNode job)
        {
            return;
        }

        if (job["podFailurePolicy"] is MappingNode policy)
        {
            CheckRestarts(context, job, path);
            CheckCodes(context, policy, path + ".podFailurePolicy.rules");
        }

        if (job["successPolicy"] is MappingNode success && job.FindText("completionMode") != "Indexed")
        {
            context.Report(success, path + ".successPolicy", context.Object.ToString(), "needs completionMode: Indexed");
        }
    }

    private static void CheckRestarts(RuleContext context, MappingNode job, string path)
    {
        if (job.FindText("template.spec.restartPolicy") is { } restart and not "Never")
        {
            context.Report(job.Find("template.spec.restartPolicy"), path + ".template.spec.restartPolicy", context.Object.ToString(), $"is {restart}, but must be Never where there is a podFailurePolicy");
        }
    }

    private static void CheckCodes(RuleContext context, MappingNode policy, string path)
    {
        foreach (var rule in policy.FindItems("rules"))
        {
            var codes = (rule.Find("onExitCodes.values") as SequenceNode)?.Select(code => (Node: code, Number: WholeNumber.Of(code))).Where(code => code.Number is not null).ToList() ?? [];
            for (var i = 1; i < codes.Count; i++)
            {
                if (codes[i].Number <= codes[i - 1].Number)
                {
                    var problem = codes[i].Number == codes[i - 1].Number ? $"has {codes[i].Number} twice" : "must be in ascending order";
                    context.Report(codes[i].Node, path + ".onExitCodes.values", context.Object.ToString(), problem);
                    break;
                }
            }

            if (rule.FindText("onExitCodes.operator") == "In" && codes.FirstOrDefault(code => code.Number == 0).Node is { } zero)
            {
                context.Report(zero, path + ".onExitCodes.values", context.Object.ToString(), "has 0, which is no failure");
            }
        }
    }
}
