using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Access;

namespace Manifests.Core.Rules.Practice;

/// <summary>A role that may read secrets.</summary>
public sealed class RoleReadsNoSecrets : ObjectRule
{
    private static readonly string[] Reading = ["get", "list", "watch", "*"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8087",
        "A role does not read every Secret",
        "{0} '{1}' may {2} every Secret {3}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RBC10"],
        Why = "Secrets hold the tokens and passwords of all others: who reads them all is all of them. `list` and `watch` show their "
            + "content, too.",
        Wrong = """
            [Role("reader")]
            [Rule("get", "secrets")]
            public static class Reader;
            """,
        Right = """
            [Role("reader")]
            [Rule("get", "secrets", ResourceNames = "db")]
            public static class Reader;
            """,
        Fix = "Name the ones that are needed (`ResourceNames = \"db-credentials\"`), or mount them.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var rule in RoleRules.Of(context))
        {
            if (rule.Texts("resources").FirstOrDefault(resource => resource.Text is "secrets" or "*") is { } secrets && rule.Texts("apiGroups").Any(group => group.Text is "" or "*")
                && !rule.Texts("resourceNames").Any() && rule.Texts("verbs").FirstOrDefault(verb => Reading.Contains(verb.Text)) is { } read)
            {
                context.Report(secrets, context.Object.Kind, context.Object.Name, read.Text == "*" ? "read" : read.Text, context.Object.Kind == "Role" ? "in its namespace" : "wherever it is bound");
            }
        }
    }
}
