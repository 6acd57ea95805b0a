using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>A rule of a role that lacks a part.</summary>
public sealed class RoleRuleIsComplete : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5030",
        "A rule of a role needs verbs, groups and resources",
        "{0} has a rule that is refused: {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["RBC04"],
        Why = "A rule allows its verbs on its resources. The API server refuses one that lacks either, or the API groups of the resources, and URLs in a Role, which holds within a namespace.",
        Wrong = """
            [Role("reader")]
            [Rule("", "pods")]
            public static class Reader;
            """,
        Right = """
            [Role("reader")]
            [Rule("get", "pods")]
            public static class Reader;
            """,
        Fix = "Name at least one verb and one resource, joined by commas.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var rule in RoleRules.Of(context))
        {
            if (Problem(rule, context.Object.Kind) is { } problem)
            {
                context.Report(rule.Texts("verbs").Any() ? rule : rule["verbs"] ?? rule, context.Object.ToString(), problem);
            }
        }
    }

    private static string? Problem(MappingNode rule, string kind)
    {
        if (!rule.Texts("verbs").Any())
        {
            return "it has no verbs";
        }

        if (rule.Texts("nonResourceURLs").Any())
        {
            return kind == "Role" ? "URLs are no matter of a namespace" : rule.Texts("resources").Any() || rule.Texts("apiGroups").Any() ? "URLs and resources need a rule each" : null;
        }

        return !rule.Texts("resources").Any() ? "it has no resources" : !rule.Texts("apiGroups").Any() ? "it has no API groups" : null;
    }
}
