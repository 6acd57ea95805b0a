using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Access;

/// <summary>A binding that the API server refuses.</summary>
public sealed class BindingIsComplete : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5052",
        "A binding must say of whom and of what",
        "{0} '{1}' is refused: {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["RBC01", "RBC02", "RBC03"],
        Why = "A binding gives one role to users, groups and ServiceAccounts. The API server refuses one that gives something else, that leaves a name out, and, in the whole cluster, an account without its namespace.",
        Wrong = """
            [ClusterRoleBinding("orders-view", ClusterRole = "view", ServiceAccount = "orders")]
            public static class OrdersView;

            [ServiceAccount("orders")]
            public static class Orders;
            """,
        Right = """
            [ClusterRoleBinding("orders-view", ClusterRole = "view", ServiceAccount = "shop/orders")]
            public static class OrdersView;

            [ServiceAccount("orders", Namespace = "shop")]
            public static class Orders;
            """,
        Fix = "Name the account with its namespace, `\"shop/orders\"`, or its class with `typeof(…)`; a `RoleBinding` gives a Role or a ClusterRole, a `ClusterRoleBinding` only a ClusterRole.",
    };

    private const string ApiGroup = "rbac.authorization.k8s.io";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["RoleBinding", "ClusterRoleBinding"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "RoleBinding" or "ClusterRoleBinding", ApiVersion: ApiGroup + "/v1" })
        {
            return;
        }

        if (context.Object.Root["roleRef"] is MappingNode role && OfRole(role, context.Object.Kind) is { } problem)
        {
            context.Report(WrittenNodes.First(role), context.Object.Kind, context.Object.Name, problem);
        }

        foreach (var subject in context.Object.Root.FindItems("subjects"))
        {
            if (OfSubject(subject, context.Object.Kind) is { } wrong)
            {
                context.Report(WrittenNodes.First(subject), context.Object.Kind, context.Object.Name, wrong);
            }
        }
    }

    private static string? OfRole(MappingNode role, string binding)
    {
        var kind = role.FindText("kind") ?? "";
        return kind != "ClusterRole" && (kind != "Role" || binding == "ClusterRoleBinding") ? $"it gives a '{kind}', and can only give {(binding == "RoleBinding" ? "a Role or a ClusterRole" : "a ClusterRole")}"
            : role.FindText("apiGroup") is not (null or "" or ApiGroup) ? $"the role is of group '{role.FindText("apiGroup")}' and not of {ApiGroup}"
            : string.IsNullOrEmpty(role.FindText("name")) ? "the role has no name"
            : null;
    }

    private static string? OfSubject(MappingNode subject, string binding)
    {
        var (kind, group) = (subject.FindText("kind") ?? "", subject.FindText("apiGroup") ?? "");
        var isAccount = kind == "ServiceAccount";
        return !isAccount && kind is not ("User" or "Group") ? $"'{kind}' is none of ServiceAccount, User and Group{Candidates.DidYouMean(Candidates.Nearest(kind, ["ServiceAccount", "User", "Group"]))}"
            : string.IsNullOrEmpty(subject.FindText("name")) ? $"a {kind} has no name"
            : group != "" && (isAccount || group != ApiGroup) ? $"{kind} '{subject.FindText("name")}' is of group '{group}' and not of {(isAccount ? "the core group" : ApiGroup)}"
            : isAccount && binding == "ClusterRoleBinding" && string.IsNullOrEmpty(subject.FindText("namespace")) ? $"ServiceAccount '{subject.FindText("name")}' has no namespace"
            : null;
    }
}
