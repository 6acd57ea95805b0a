using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Jobs and CronJobs: the restart policy that their pods must say, and what the rules about failures leave out.</summary>
internal sealed class JobReader : KindReader
{
    public override bool Reads(string kind) => kind is "Job" or "CronJob";

    // Left out it means Always, which the API server refuses for what comes to an end.
    public override void Complete(ObjectDraft draft)
    {
        var job = draft.Root.Ensure(draft.Kind == "CronJob" ? "spec.jobTemplate.spec" : "spec");
        var rules = job.FindItems("podFailurePolicy.rules").ToList();
        var pod = job.Ensure("template.spec");
        if (pod["restartPolicy"] is null)
        {
            // Rules about failures are for pods that fail, and not for containers that are started again.
            pod.Set("restartPolicy", ScalarNode.String(rules.Count > 0 ? nameof(RestartPolicy.Never) : nameof(RestartPolicy.OnFailure), draft.Origin));
        }

        foreach (var rule in rules)
        {
            CompleteRule(rule);
        }
    }

    private static void CompleteRule(MappingNode rule)
    {
        if (rule["onExitCodes"] is MappingNode codes && codes["operator"] is null)
        {
            codes.Set("operator", ScalarNode.String(nameof(ExitCodeOperator.In), rule.Origin));
        }

        foreach (var condition in rule.FindItems("onPodConditions").Where(condition => condition["status"] is null))
        {
            condition.Set("status", ScalarNode.String("True", condition.Origin));
        }
    }
}
