using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>Names of objects for a verb that names none.</summary>
public sealed class NamesFitVerbs : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5033",
        "A rule for named objects cannot create or delete all",
        "{0} allows '{1}' for named objects only, but such a request names no object",
        RuleSeverity.Warning)
    {
        Catalogue = ["RBC07"],
        Why = "Requests to create an object or to delete a whole collection carry no name in their URL, so a rule with `resourceNames` never matches them. To list and watch, a client would have to ask for just that one name.",
        Wrong = """
            [Role("reader")]
            [Rule("get,create", "configmaps", ResourceNames = "shop")]
            public static class Reader;
            """,
        Right = """
            [Role("reader")]
            [Rule("get", "configmaps", ResourceNames = "shop")]
            [Rule("create", "configmaps")]
            public static class Reader;
            """,
        Fix = "Give such verbs a rule of their own without `ResourceNames`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var rule in RoleRules.Of(context).Where(rule => rule.Texts("resourceNames").Any() && !rule.Texts("resources").Any(resource => resource.Text.Contains('/'))))
        {
            foreach (var verb in rule.Texts("verbs").Where(verb => verb.Text is "create" or "deletecollection" or "list" or "watch"))
            {
                context.Report(verb, context.Object.ToString(), verb.Text);
            }
        }
    }
}
