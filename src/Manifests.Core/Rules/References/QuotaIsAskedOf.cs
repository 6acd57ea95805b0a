using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A container that says nothing of what a quota counts.</summary>
public sealed class QuotaIsAskedOf : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4066",
        "Where a quota counts an amount, each container must give it",
        "{0} of {1} gives no {2}, and ResourceQuota '{3}' counts it",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF61"],
        Why = "A quota on requests or limits of cpu or memory counts every container of its namespace, and so refuses pods with a container that does not say how much it asks for: the Deployment stays without pods, and says so only in its events. A LimitRange with defaults says it for them.",
        Wrong = """
            [Namespace("shop")]
            [ResourceQuota("shop", Namespace = "shop")]
            [Hard("requests.memory", "8Gi")]
            public static class Shop;

            [Deployment("web", Namespace = "shop")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Namespace("shop")]
            [ResourceQuota("shop", Namespace = "shop")]
            [Hard("requests.memory", "8Gi")]
            public static class Shop;

            [Deployment("web", Namespace = "shop")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "256Mi")]
            public sealed class Web;
            """,
        Fix = "Give the container the amount with `[Resources]`, or the namespace a `[LimitRange]` with defaults.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // What a LimitRange that is not in view would fill in, nobody here knows.
        if (PodSpecs.Of(context) is not { } pod || !NamespaceLimits.QuotasOf(context).Any() || context.Cluster.OfKind("LimitRange").Any(range => range.Source is null && range.Facts.Namespace == context.Facts.Namespace))
        {
            return;
        }

        var defaults = NamespaceLimits.Of(context, "Container").Select(item => item.Limit).ToList();
        foreach (var quota in NamespaceLimits.QuotasOf(context))
        {
            var counted = (quota.Source!.Root.Find("spec.hard") as MappingNode ?? []).Select(entry => NamespaceLimits.Counted(entry.Key)).OfType<(string List, string Resource)>()
                .Where(amount => NamespaceLimits.Entry(pod, "resources." + amount.List, amount.Resource) is null).Distinct().ToList();
            foreach (var container in PodSpecs.ContainersOf(context).Select(item => item.Container))
            {
                var missing = counted.Where(amount => !Gives(container, amount, defaults)).Select(amount => $"{amount.Resource} {amount.List.TrimEnd('s')}").ToList();
                if (missing.Count > 0)
                {
                    context.Report(
                        container["resources"] ?? container["name"] ?? container,
                        [PodContainers.Subject(container), context.Object.ToString(), string.Join(" and no ", missing), quota.Facts.Name],
                        finding => finding with { Related = quota.Origin is { } origin ? [origin] : [] });
                }
            }
        }
    }

    private static bool Gives(MappingNode container, (string List, string Resource) amount, List<MappingNode> defaults) =>
        defaults.DefaultIfEmpty().Any(limits => (amount.List == "limits" ? NamespaceLimits.LimitOf(container, amount.Resource, limits) : NamespaceLimits.RequestOf(container, amount.Resource, limits)) is not null);
}
