using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A binding of a role that nobody declares.</summary>
public sealed class RoleExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4007",
        "A binding must give a role that exists",
        "{0} '{1}' gives {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF63"],
        Why = "A binding to a role that does not exist is accepted and gives nothing: whoever asks is told `forbidden`. What a binding gives cannot be changed later, only made anew.",
        Wrong = """
            [RoleBinding("orders-read", Role = "pod-reader", Users = ["anna"])]
            public static class OrdersRead;
            """,
        Right = """
            [Role("pod-reader")]
            [Rule("get,list,watch", "pods")]
            [RoleBinding("orders-read", Users = ["anna"])]
            public static class OrdersRead;
            """,
        Fix = "Declare the role, name its class with `typeof(…)`, or declare one that is made elsewhere by `[assembly: ExternalObject(\"ClusterRole\", \"name\")]`. The ClusterRoles that each cluster has (`view`, `edit`, `admin`, `cluster-admin`, `system:…`) are known.",
    };

    private static readonly string[] BuiltIn = ["view", "edit", "admin", "cluster-admin"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["RoleBinding", "ClusterRoleBinding"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind is not ("RoleBinding" or "ClusterRoleBinding") || !ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind))
        {
            return;
        }

        if (context.Object.Root.Find("roleRef") is MappingNode role && Problem(context, role.FindText("kind") ?? "", role.FindText("name") ?? "") is { } problem)
        {
            context.Report(WrittenNodes.First(role), context.Object.Kind, context.Object.Name, problem);
        }
    }

    private static string? Problem(RuleContext context, string kind, string name)
    {
        var isThere = kind switch
        {
            "Role" => context.Cluster.Find(kind, context.Facts.Namespace, name) is not null,
            "ClusterRole" => BuiltIn.Contains(name) || name.StartsWith("system:", StringComparison.Ordinal) || context.Cluster.Named(kind, name).Count > 0,
            _ => true,
        };
        return isThere ? null : $"{kind} '{name}', which is not declared{(kind == "Role" ? Wording.In(context.Facts.Namespace) : "")}{Candidates.DidYouMean(Candidates.Nearest(name, context.Cluster.OfKind(kind).Select(item => item.Facts.Name)))}";
    }
}
