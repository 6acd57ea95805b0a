using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>Somebody who may do everything.</summary>
public sealed class ClusterAdminIsNotBound : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8089",
        "Nobody is bound to cluster-admin",
        "{0} '{1}' makes {2} cluster-admin{3}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RBC12"],
        Why = "`cluster-admin` may do everything with everything. An app that has it gives it to whoever gets into the app.",
        Wrong = """
            [ClusterRoleBinding("deployer", ClusterRole = "cluster-admin", Users = ["ann"])]
            public static class Deployer;
            """,
        Right = """
            [ClusterRoleBinding("deployer", ClusterRole = "view", Users = ["ann"])]
            public static class Deployer;
            """,
        Fix = "Write a role that holds what is needed.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleBindings.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (RoleBindings.IsBinding(context) && context.Object.Root.FindText("roleRef.kind") == "ClusterRole" && context.Object.Root.FindText("roleRef.name") == "cluster-admin")
        {
            var subjects = string.Join(", ", context.Object.Root.FindItems("subjects").Select(RoleBindings.Words));
            context.Report(
                context.Object.Root.Find("roleRef.name"), context.Object.Kind, context.Object.Name, subjects.Length == 0 ? "nobody" : subjects,
                context.Object.Kind == "RoleBinding" ? " of its namespace" : "");
        }
    }
}
