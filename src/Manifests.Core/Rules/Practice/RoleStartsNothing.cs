using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Access;

namespace Manifests.Core.Rules.Practice;

/// <summary>A role that may run what it likes.</summary>
public sealed class RoleStartsNothing : ObjectRule
{
    private static readonly string[] Resources = ["pods", "pods/exec", "pods/attach", "pods/portforward", "pods/ephemeralcontainers"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8088",
        "A role does not start processes in others' names",
        "{0} '{1}' may {2}, and with that use every account and Secret of the namespace",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RBC11"],
        Why = "Who may create pods chooses their service account and mounts any Secret; who may `exec` does the same in the pods that are "
            + "there.",
        Wrong = """
            [Role("reader")]
            [Rule("create", "pods/exec")]
            public static class Reader;
            """,
        Right = """
            [Role("reader")]
            [Rule("get", "pods")]
            public static class Reader;
            """,
        Fix = "Leave it out; what must create pods (a build, an operator) belongs into a namespace of its own.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var rule in RoleRules.Of(context))
        {
            if (rule.Texts("verbs").FirstOrDefault(verb => verb.Text is "create" or "*") is null || !rule.Texts("apiGroups").Any(group => group.Text is "" or "*"))
            {
                continue;
            }

            foreach (var resource in rule.Texts("resources").Where(resource => Resources.Contains(resource.Text)))
            {
                context.Report(resource, context.Object.Kind, context.Object.Name, "create " + resource.Text);
            }
        }
    }
}
