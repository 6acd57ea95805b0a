using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>A Role for what lives in no namespace.</summary>
public sealed class RoleIsWithinNamespace : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5032",
        "What lives in no namespace needs a ClusterRole",
        "Role '{0}' names '{1}', which live in no namespace: only a ClusterRole can allow them",
        RuleSeverity.Warning)
    {
        Catalogue = ["RBC06"],
        Why = "A Role holds within its namespace. Nodes, namespaces, persistent volumes and the like lie outside of all of them, so the rule never matches.",
        Wrong = """
            [Role("reader")]
            [Rule("get,list", "nodes")]
            public static class Reader;
            """,
        Right = """
            [ClusterRole("reader")]
            [Rule("get,list", "nodes")]
            public static class Reader;
            """,
        Fix = "Make it a `[ClusterRole]`, given by a `[ClusterRoleBinding]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => RoleRules.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var resource in RoleRules.Of(context).Where(_ => context.Object.Kind == "Role").SelectMany(rule => rule.Texts("resources")))
        {
            // A namespace itself may be read from within: its own URL lies there.
            if (resource.Text != "namespaces" && ServedResources.IsClusterScoped(resource.Text.Split('/')[0]))
            {
                context.Report(resource, context.Object.Name, resource.Text);
            }
        }
    }
}
