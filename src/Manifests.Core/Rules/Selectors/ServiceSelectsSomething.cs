using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Selectors;

/// <summary>A Service without a selector, which leads nowhere by itself.</summary>
public sealed class ServiceSelectsSomething : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2008",
        "A Service should select pods",
        "Service '{0}' selects no pods: its class has no workload, and neither For nor Selector says whose pods it leads to",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF04"],
        Why = "A Service without a selector has no endpoints until somebody makes them by hand (an `EndpointSlice` that carries its name). That is rarely meant: more often the class that the attribute stands on is not the app.",
        Wrong = """
            [Service("orders", 80)]
            public static class OrdersService;
            """,
        Right = """
            [Service("orders", 80, For = typeof(Orders))]
            public static class OrdersService;

            [Deployment("orders")]
            [Container("orders", "example/orders:1.0")]
            public sealed class Orders;
            """,
        Fix = "Name the app's class with `For = typeof(…)`, move the attribute to that class, or give a `Selector`.",
    };

    private static readonly ObjectKey OfService = new("EndpointSlice", slice => [Key(slice.Namespace, ((slice.Root.Find("metadata.labels") as MappingNode)?["kubernetes.io/service-name"] as ScalarNode)?.Text)]);

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Service"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object.Kind == "Service" && context.Facts.Selector is null && context.Object.Root.Find("spec.externalName") is null && context.Object.Root.FindText("spec.type") != "ExternalName"
            && !HasAddresses(context))
        {
            context.Report(context.Object.Root, context.Object.Name);
        }
    }

    // Where nothing is selected, somebody writes down the addresses: in objects that are called as the Service, or say that they are of it.
    private static bool HasAddresses(RuleContext context) => context.Cluster.Find("Endpoints", context.Facts.Namespace, context.Object.Name) is not null
        || context.Cluster.Having(OfService, Key(context.Facts.Namespace, context.Object.Name)).Any();

    private static string Key(string? ns, string? service) => ns + "\0" + service;
}
