using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>Who is given a role.</summary>
internal static class RoleBindings
{
    /// <summary>The kinds that give somebody a role.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["RoleBinding", "ClusterRoleBinding"];

    /// <summary>Whether the object gives a role to somebody.</summary>
    public static bool IsBinding(RuleContext context) => context.Object is { Kind: "RoleBinding" or "ClusterRoleBinding", ApiVersion: "rbac.authorization.k8s.io/v1" };

    /// <summary><c>User 'ann'</c>.</summary>
    public static string Words(MappingNode subject) => $"{subject.FindText("kind")} '{subject.FindText("name")}'";
}
