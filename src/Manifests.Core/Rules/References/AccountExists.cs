using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Practice;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A ServiceAccount that nobody declares.</summary>
public sealed class AccountExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4008",
        "A ServiceAccount that is used must exist",
        "{0} uses ServiceAccount '{1}', which is not declared{2}{3}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF28", "REF64"],
        Why = "A pod whose ServiceAccount does not exist is not created: the Deployment stays without pods and says so only in its events. A role that is bound to such an account is given to nobody.",
        Wrong = """
            [RoleBinding("view", ClusterRole = "view", ServiceAccount = "shop/orders")]
            public static class OrdersView;
            """,
        Right = """
            [Deployment]
            [Container(Image = "example/orders:1.0")]
            [InNamespace("shop")]
            [ServiceAccount]
            public sealed class Orders;

            [RoleBinding("view", ClusterRole = "view", ServiceAccount = typeof(Orders))]
            public static class OrdersView;
            """,
        Fix = "Put `[ServiceAccount]` on the class, or declare an account that is made elsewhere by `[assembly: ExternalObject(\"ServiceAccount\", \"name\")]`. The account `default` is in every namespace.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => [.. PodTemplates.Kinds, .. RoleBindings.Kinds];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.PodTemplate().Find("spec.serviceAccountName") is ScalarNode account)
        {
            Check(context, account, account.Text, context.Facts.Namespace);
        }

        if (context.Object.Kind is "RoleBinding" or "ClusterRoleBinding" && ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind))
        {
            foreach (var subject in context.Object.Root.FindItems("subjects").Where(subject => subject.FindText("kind") == "ServiceAccount"))
            {
                Check(context, WrittenNodes.First(subject), subject.FindText("name") ?? "", subject.FindText("namespace") ?? context.Facts.Namespace);
            }
        }
    }

    private static void Check(RuleContext context, Node at, string name, string? ns)
    {
        if (name is not ("" or "default") && context.Cluster.Find("ServiceAccount", ns, name) is null)
        {
            var nearest = Candidates.Nearest(name, context.Cluster.OfKind("ServiceAccount").Where(account => account.Facts.Namespace == ns).Select(account => account.Facts.Name));
            context.Report(at, context.Object.ToString(), name, Wording.In(ns), Candidates.DidYouMean(nearest));
        }
    }
}
