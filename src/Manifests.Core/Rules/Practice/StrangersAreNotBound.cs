using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A role for whoever comes along.</summary>
public sealed class StrangersAreNotBound : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8091",
        "No role is bound to those who did not log in",
        "{0} '{1}' gives a role to {2}: to whoever reaches the API server",
        RuleSeverity.Info)
    {
        Catalogue = ["RBC14"],
        Why = "`system:anonymous` and `system:unauthenticated` are those who did not say who they are. A role that is bound to them is "
            + "public.",
        Wrong = """
            [ClusterRoleBinding("open", ClusterRole = "view", Groups = ["system:unauthenticated"])]
            public static class Open;
            """,
        Right = """
            [ClusterRoleBinding("open", ClusterRole = "view", Groups = ["developers"])]
            public static class Open;
            """,
        Fix = "Name the group or the account that needs it.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleBindings.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var subject in RoleBindings.IsBinding(context) ? context.Object.Root.FindItems("subjects") : [])
        {
            if (subject.FindText("name") is "system:anonymous" or "system:unauthenticated")
            {
                context.Report(subject["name"], context.Object.Kind, context.Object.Name, RoleBindings.Words(subject));
            }
        }
    }
}
