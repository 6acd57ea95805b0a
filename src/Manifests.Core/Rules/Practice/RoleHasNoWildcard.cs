using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Access;

namespace Manifests.Core.Rules.Practice;

/// <summary>A role for everything.</summary>
public sealed class RoleHasNoWildcard : ObjectRule
{
    private static readonly string[] Fields = ["verbs", "resources", "apiGroups"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8086",
        "A role names what it grants",
        "{0} '{1}' grants every one of its {2}, those to come included",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RBC09"],
        Why = "`*` also grants what is added later: a new verb, a resource of an operator that is installed next year.",
        Wrong = """
            [Role("reader")]
            [Rule("*", "pods")]
            public static class Reader;
            """,
        Right = """
            [Role("reader")]
            [Rule("get,list", "pods")]
            public static class Reader;
            """,
        Fix = "Name what the app needs.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var rule in RoleRules.Of(context))
        {
            foreach (var field in Fields)
            {
                foreach (var text in rule.Texts(field).Where(text => text.Text == "*"))
                {
                    context.Report(text, context.Object.Kind, context.Object.Name, field);
                }
            }
        }
    }
}
