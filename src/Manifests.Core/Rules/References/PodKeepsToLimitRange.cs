using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.References;

/// <summary>Containers or claims beyond the limits of their namespace.</summary>
public sealed class PodKeepsToLimitRange : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4065",
        "Containers and claims keep to the LimitRange of their namespace",
        "The {0} of {1} of {2} is {3}, and LimitRange '{4}' {5}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF60"],
        Why = "A LimitRange says for its namespace how little and how much a container or a claim may ask for, and fills in what a container leaves out. What is beyond it is refused: the Deployment stays without pods, and says so only in its events.",
        Wrong = """
            [Namespace("shop")]
            [LimitRange("shop", Namespace = "shop")]
            [Limit(LimitType.Container, MaxMemory = "1Gi")]
            public static class Shop;

            [Deployment("web", Namespace = "shop")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "512Mi", MemoryLimit = "2Gi")]
            public sealed class Web;
            """,
        Right = """
            [Namespace("shop")]
            [LimitRange("shop", Namespace = "shop")]
            [Limit(LimitType.Container, MaxMemory = "1Gi")]
            public static class Shop;

            [Deployment("web", Namespace = "shop")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "512Mi", MemoryLimit = "1Gi")]
            public sealed class Web;
            """,
        Fix = "Change the amount, or the LimitRange of the namespace.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (limits, range) in NamespaceLimits.Of(context, "Container"))
        {
            foreach (var container in PodSpecs.ContainersOf(context).Select(item => item.Container))
            {
                CheckContainer(context, container, limits, range);
            }
        }

        foreach (var (limits, range) in NamespaceLimits.Of(context, "PersistentVolumeClaim"))
        {
            foreach (var (size, claim) in Claims(context.Object))
            {
                Check(context, new Asked("size", claim, "storage", size, size), limits, range);
            }
        }
    }

    private static IEnumerable<(Node? Size, string Claim)> Claims(KubernetesObject source)
    {
        const string Size = "spec.resources.requests.storage";
        return source switch
        {
            { Kind: "PersistentVolumeClaim", ApiVersion: "v1" } => [(source.Root.Find(Size), "its storage")],
            { Kind: "StatefulSet", ApiVersion: "apps/v1" } => source.Root.FindItems("spec.volumeClaimTemplates").Select(claim => (claim.Find(Size), $"claim '{claim.FindText("metadata.name")}'")),
            _ => [],
        };
    }

    private static void CheckContainer(RuleContext context, MappingNode container, MappingNode limits, ClusterObject range)
    {
        var words = PodContainers.Words(container);
        foreach (var resource in Resources(limits))
        {
            var (request, limit) = (NamespaceLimits.RequestOf(container, resource, limits), NamespaceLimits.LimitOf(container, resource, limits));
            var ofRequest = new Asked($"{resource} request", words, resource, request, NamespaceLimits.Entry(container, "resources.requests", resource));
            var ofLimit = new Asked($"{resource} limit", words, resource, limit, NamespaceLimits.Entry(container, "resources.limits", resource));
            if (!Check(context, ofLimit, limits, range) && !Check(context, ofRequest, limits, range))
            {
                CheckTogether(context, ofRequest, ofLimit, limits, range);
            }
        }
    }

    private static IEnumerable<string> Resources(MappingNode limits) =>
        new[] { limits["min"], limits["max"], limits["default"], limits["maxLimitRequestRatio"] }.OfType<MappingNode>().SelectMany(list => list).Select(entry => entry.Key).Distinct();

    // What the namespace fills in by itself is no fault of the container.
    private static bool Check(RuleContext context, Asked asked, MappingNode limits, ClusterObject range)
    {
        if (asked.Own is null || ContainerResources.Read(asked.Amount) is not var (written, amount))
        {
            return false;
        }

        var most = NamespaceLimits.Entry(limits, "max", asked.Resource);
        var least = NamespaceLimits.Entry(limits, "min", asked.Resource);
        var (bound, words) = ContainerResources.Read(most) is var (_, high) && amount > high ? (most, "allows at most")
            : ContainerResources.Read(least) is var (_, low) && amount < low ? (least, "asks for at least")
            : (null, "");
        if (bound is not ScalarNode text)
        {
            return false;
        }

        Report(context, written, asked, $"{words} {text.Text}", range, text.Text);
        return true;
    }

    private static void CheckTogether(RuleContext context, Asked request, Asked limit, MappingNode limits, ClusterObject range)
    {
        if (ContainerResources.Read(request.Amount) is not var (least, asked) || ContainerResources.Read(limit.Amount) is not var (most, allowed))
        {
            return;
        }

        if (request.Own is not null && limit.Own is null && asked > allowed)
        {
            Report(context, least, request, $"gives it a limit of {most.Text}, which is less", range, most.Text);
        }
        else if ((limit.Own ?? request.Own) is { } own && ContainerResources.Read(NamespaceLimits.Entry(limits, "maxLimitRequestRatio", request.Resource)) is var (ratio, times)
            && allowed.Billionths * One.Billionths > asked.Billionths * times.Billionths)
        {
            Report(context, (ScalarNode)own, ReferenceEquals(own, limit.Own) ? limit : request, $"allows a limit of at most {ratio.Text} times the request: {most.Text} to {least.Text}", range, null);
        }
    }

    private static void Report(RuleContext context, ScalarNode at, Asked asked, string problem, ClusterObject range, string? replacement) => context.Report(
        at,
        [asked.Name, asked.Of, context.Object.ToString(), at.Text, range.Facts.Name, problem],
        finding => finding with { Replacement = replacement, Related = range.Origin is { } origin ? [origin] : [] });

    private static Quantity One { get; } = Quantity.TryParse("1", out var one, out _) ? one : Quantity.Zero;

    // An amount that holds for a container or a claim, and the node by which it was asked for there, if it was.
    private sealed record Asked(string Name, string Of, string Resource, Node? Amount, Node? Own);
}
