using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>An account whose roles are all of another namespace than its pods.</summary>
public sealed class AccountIsBoundWhereItRuns : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4068",
        "A role that pods need must be bound in their namespace",
        "{0} runs as ServiceAccount '{1}', which is given roles in {2} only: in {3}, where the pods are, it may do nothing",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["RBC16"],
        Why = "A RoleBinding gives what its role allows within the binding's own namespace, wherever the account is. Pods whose account is bound in another namespace only are told `forbidden` when they ask for anything of their own.",
        Wrong = """
            [Deployment("orders", Namespace = "shop")]
            [PodOptions(ServiceAccountName = "orders")]
            [Container(Image = "example/orders:1.0")]
            [ServiceAccount("orders", Namespace = "shop")]
            public sealed class Orders;

            [RoleBinding("orders-view", ClusterRole = "view", ServiceAccount = typeof(Orders), Namespace = "stock")]
            public static class OrdersView;
            """,
        Right = """
            [Deployment("orders", Namespace = "shop")]
            [PodOptions(ServiceAccountName = "orders")]
            [Container(Image = "example/orders:1.0")]
            [ServiceAccount("orders", Namespace = "shop")]
            public sealed class Orders;

            [RoleBinding("orders-view", ClusterRole = "view", ServiceAccount = typeof(Orders), Namespace = "shop")]
            public static class OrdersView;
            """,
        Fix = "Put the RoleBinding into the namespace of the pods, or use a ClusterRoleBinding where the account needs the role in every namespace.",
    };

    private static readonly ObjectKey BySubject = new(binding => binding.Kind is "RoleBinding" or "ClusterRoleBinding"
        ? binding.Root.FindItems("subjects").Where(subject => subject.FindText("kind") == "ServiceAccount")
            .Select(subject => Key(subject.FindText("namespace") ?? binding.Namespace, subject.FindText("name")))
        : []);

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Facts.Namespace is not { } own || PodSpecs.Of(context)?["serviceAccountName"] is not ScalarNode { Text: not ("" or "default") } account)
        {
            return;
        }

        var bindings = context.Cluster.Having(BySubject, Key(own, account.Text)).ToList();
        if (bindings.Count > 0 && bindings.All(binding => binding.Facts is { Kind: "RoleBinding", Namespace: { } ns } && ns != own))
        {
            var elsewhere = string.Join("' and '", bindings.Select(binding => binding.Facts.Namespace).Distinct());
            context.Report(
                account,
                [context.Object.ToString(), account.Text, $"namespace '{elsewhere}'", Wording.Namespace(own)],
                finding => finding with { Related = [.. bindings.Select(binding => binding.Origin).OfType<Origin>()] });
        }
    }

    private static string Key(string? ns, string? name) => ns + "\0" + name;
}
