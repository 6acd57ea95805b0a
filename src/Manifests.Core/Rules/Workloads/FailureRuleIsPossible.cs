using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A rule about failures of a Job that the API server refuses.</summary>
public sealed class FailureRuleIsPossible : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6061",
        "A rule about failures is possible",
        "{0}",
        RuleSeverity.Error)
    {
        Catalogue = ["WRK41", "REF55"],
        Why = "Rules about failures look at pods that have failed. So a Job with such rules must have pods that are not started again (`RestartPolicy.Never`) and are replaced once they have failed; each rule looks at exit codes or at conditions of the pod, not at both; exit codes are in ascending order, each once, and 0 is success. The API server refuses the others.",
        Wrong = """
            [Job("migrate", RestartPolicy = RestartPolicy.Never)]
            [PodFailureRule(PodFailureAction.FailJob, ExitCodes = [0, 42])]
            [Container("migrate", "example/migrate:1.0")]
            public sealed class Migrate;
            """,
        Right = """
            [Job("migrate", RestartPolicy = RestartPolicy.Never)]
            [PodFailureRule(PodFailureAction.FailJob, ExitCodes = [42])]
            [Container("migrate", "example/migrate:1.0")]
            public sealed class Migrate;
            """,
        Fix = "Do what the message says.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => JobSpecs.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (JobSpecs.Of(context.Object) is not { } job || job["podFailurePolicy"] is not MappingNode policy)
        {
            return;
        }

        CheckJob(context, job, policy);
        foreach (var rule in policy.FindItems("rules"))
        {
            CheckRule(context, job, rule);
        }
    }

    private static void CheckJob(RuleContext context, MappingNode job, MappingNode policy)
    {
        var restart = job.Find("template.spec.restartPolicy");
        if (restart is not ScalarNode { Text: "Never" })
        {
            context.Report(restart ?? policy, "Rules about failures need pods with restartPolicy Never");
        }

        if (job["podReplacementPolicy"] is ScalarNode { Text: "TerminatingOrFailed" } replacement)
        {
            context.Report(replacement, "With rules about failures podReplacementPolicy can only be Failed");
        }
    }

    private static void CheckRule(RuleContext context, MappingNode job, MappingNode rule)
    {
        var codes = rule["onExitCodes"] as MappingNode;
        var hasConditions = rule["onPodConditions"] is SequenceNode { Count: > 0 };
        if (codes is null == !hasConditions)
        {
            context.Report((codes is null ? rule["action"] : rule["onPodConditions"]) ?? rule, codes is null ? "A rule about failures needs exit codes or conditions" : "A rule about failures has exit codes or conditions, not both");
        }

        if (rule["action"] is ScalarNode { Text: "FailIndex" } action && job["backoffLimitPerIndex"] is null)
        {
            context.Report(action, "FailIndex needs a Job with backoffLimitPerIndex");
        }

        if (codes is not null)
        {
            CheckCodes(context, job, codes);
        }
    }

    private static void CheckCodes(RuleContext context, MappingNode job, MappingNode codes)
    {
        long? before = null;
        foreach (var value in codes["values"] as SequenceNode ?? [])
        {
            if (WholeNumber.Of(value) is not { } code)
            {
                continue;
            }

            if (code == 0 && codes.FindText("operator") == "In")
            {
                context.Report(value, "Exit code 0 is success, and no failure");
            }
            else if (before >= code)
            {
                context.Report(value, $"Exit codes are in ascending order, each once, and {WholeNumber.InWords(code)} comes after {WholeNumber.InWords(before.Value)}");
            }

            before = code;
        }

        var names = (job["template"] as MappingNode).AllContainers().Select(container => container.FindText("name")).OfType<string>().ToList();
        if (codes["containerName"] is ScalarNode { Type: ScalarType.String } name && !names.Contains(name.Text))
        {
            var nearest = Candidates.Nearest(name.Text, names);
            context.Report(name, [$"The pods have no container '{name.Text}'{Candidates.DidYouMean(nearest)}"], finding => finding with { Replacement = nearest });
        }
    }
}
