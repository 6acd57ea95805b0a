using System;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A role that is given to nobody.</summary>
public sealed class RoleIsBound : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4075",
        "A role should be given to somebody",
        "{0} {1}",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["RBC15"],
        Why = "A role gives nothing by itself: a RoleBinding or ClusterRoleBinding gives it to accounts, users or groups. One that nothing in view binds, and a binding to nobody, are left over or unfinished.",
        Wrong = """
            [Role("pod-reader")]
            [Rule("get,list,watch", "pods")]
            public static class PodReader;
            """,
        Right = """
            [Role("pod-reader")]
            [Rule("get,list,watch", "pods")]
            [RoleBinding("pod-reader", Users = ["anna"])]
            public static class PodReader;
            """,
        Fix = "Bind the role with `[RoleBinding]` or `[ClusterRoleBinding]`, or remove it.",
    };

    private const string Group = "rbac.authorization.k8s.io";

    // A ClusterRole is given by bindings of any namespace.
    private static readonly ObjectKey ByRole = new(binding => binding.Kind is "RoleBinding" or "ClusterRoleBinding"
        ? [Key(binding.Root.FindText("roleRef.kind") == "Role" ? binding.Namespace : null, binding.Root.FindText("roleRef.kind"), binding.Root.FindText("roleRef.name"))]
        : []);

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ApiVersions.GroupOf(context.Object.ApiVersion) != Group)
        {
            return;
        }

        if (context.Object.Kind is "Role" or "ClusterRole")
        {
            var ns = context.Object.Kind == "Role" ? context.Facts.Namespace : null;
            if (!IsPartOfAnother(context.Object.Root) && !context.Cluster.Having(ByRole, Key(ns, context.Object.Kind, context.Object.Name)).Any())
            {
                context.Report(context.Object.Root.Find("metadata.name"), context.Object.ToString(), "is bound by nothing in view");
            }
        }
        else if (context.Object.Kind is "RoleBinding" or "ClusterRoleBinding" && !context.Object.Root.FindItems("subjects").Any())
        {
            context.Report(context.Object.Root.Find("metadata.name"), context.Object.ToString(), "gives its role to nobody");
        }
    }

    // Cluster roles are made of others by their labels.
    private static bool IsPartOfAnother(MappingNode role) =>
        role.Find("metadata.labels") is MappingNode labels && labels.Any(label => label.Key.StartsWith(Group + "/aggregate-to-", StringComparison.Ordinal));

    private static string Key(string? ns, string? kind, string? name) => string.Join("\0", ns, kind, name);
}
