using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>The rules of a Role or ClusterRole, as the rules about them ask for them.</summary>
internal static class RoleRules
{
    /// <summary>The kinds that hold rules about what somebody may do.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["Role", "ClusterRole"];

    /// <summary>The rules; none where the object is no role.</summary>
    public static IEnumerable<MappingNode> Of(RuleContext context) =>
        context.Object is { Kind: "Role" or "ClusterRole", ApiVersion: "rbac.authorization.k8s.io/v1" } ? context.Object.Root.FindItems("rules") : [];

    /// <summary>The texts of a list of a rule.</summary>
    public static IEnumerable<ScalarNode> Texts(this MappingNode rule, string field) => (rule[field] as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>();
}
