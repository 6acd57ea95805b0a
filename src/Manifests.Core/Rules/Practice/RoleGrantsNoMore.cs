using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Access;

namespace Manifests.Core.Rules.Practice;

/// <summary>A role that can make itself more than it is.</summary>
public sealed class RoleGrantsNoMore : ObjectRule
{
    private static readonly string[] Verbs = ["escalate", "bind", "impersonate"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8090",
        "A role cannot give itself more rights",
        "{0} '{1}' may {2} {3}, by which it can have every right there is",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RBC13"],
        Why = "`escalate` and `bind` write roles and bindings with more rights than one has, `impersonate` acts as anybody.",
        Wrong = """
            [ClusterRole("reader")]
            [Rule("bind", "clusterroles")]
            public static class Reader;
            """,
        Right = """
            [ClusterRole("reader")]
            [Rule("get", "clusterroles")]
            public static class Reader;
            """,
        Fix = "Leave the verb out.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var rule in RoleRules.Of(context))
        {
            foreach (var verb in rule.Texts("verbs").Where(verb => Verbs.Contains(verb.Text)))
            {
                context.Report(verb, context.Object.Kind, context.Object.Name, verb.Text, string.Join(", ", rule.Texts("resources").Select(resource => resource.Text)));
            }
        }
    }
}
