using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A ConfigMap, Secret or claim that is in another namespace than the pods that need it.</summary>
public sealed class ReferencedObjectIsInNamespace : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4002",
        "Pods only see objects of their own namespace",
        "{0} is in {1}, but {2} '{3}' is in {4} only",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF34"],
        Why = "A pod finds ConfigMaps, Secrets and claims in its own namespace and nowhere else; there is no way to name another. "
            + "The API server accepts the pod, and its containers never start.",
        Wrong = """
            [Deployment("orders", Namespace = "shop")]
            [Container("orders", "example/orders:1.0")]
            [EnvFrom(typeof(OrdersOptions))]
            public sealed class Orders;

            [ConfigMap(Namespace = "settings", Section = "Orders")]
            public sealed class OrdersOptions { public int MaxItems { get; set; } = 10; }
            """,
        Right = """
            [Deployment("orders", Namespace = "shop")]
            [Container("orders", "example/orders:1.0")]
            [EnvFrom(typeof(OrdersOptions))]
            public sealed class Orders;

            [ConfigMap(Namespace = "shop", Section = "Orders")]
            public sealed class OrdersOptions { public int MaxItems { get; set; } = 10; }
            """,
        Fix = "Put both into one namespace; what several namespaces need has to be in each of them.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var reference in PodReference.Of(context).Where(reference => !reference.IsOptional))
        {
            var named = context.Cluster.Named(reference.Kind, reference.Name.Text);
            if (named.Count > 0 && named.All(item => item.Facts.Namespace != context.Facts.Namespace))
            {
                Report(context, reference, named);
            }
        }
    }

    private static void Report(RuleContext context, PodReference reference, IReadOnlyList<ClusterObject> elsewhere)
    {
        var namespaces = elsewhere.Select(item => item.Facts.Namespace).Distinct().ToList();
        context.Report(
            reference.Name,
            [$"{context.Object.Kind} '{context.Object.Name}'", Wording.Namespace(context.Facts.Namespace), reference.Kind, reference.Name.Text, string.Join(" and ", namespaces.Select(Wording.Namespace))],
            finding => finding with
            {
                Related = [.. elsewhere.Select(item => item.Origin).OfType<Origin>()],
                Properties = namespaces.Count == 1 ? FixOf(elsewhere[0]) : [],
            });
    }

    private static Dictionary<string, string> FixOf(ClusterObject target)
    {
        var fix = new Dictionary<string, string> { [FixProperties.Namespace] = target.Facts.Namespace ?? "" };
        if (target.Source?.DeclaringType is { } type)
        {
            fix[FixProperties.TargetType] = type;
        }

        return fix;
    }
}
