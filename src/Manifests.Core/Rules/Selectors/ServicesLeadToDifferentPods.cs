using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Selectors;

/// <summary>Two Services that are the same but for their names.</summary>
public sealed class ServicesLeadToDifferentPods : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2011",
        "Two Services should differ in more than their names",
        "Service '{0}' leads to the same pods at the same ports as Service '{1}'",
        RuleSeverity.Info)
    {
        HoldsAgainstOthers = true,
        IsEnabledByDefault = false,
        Catalogue = ["DUP05"],
        Why = "Two Services with the same selector, ports and type are one under two names. That is meant where a name is to be kept for old clients, and a forgotten copy otherwise.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80)]
            [Service("front", 80)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [Service("web", 80)]
            public sealed class Web;
            """,
        Fix = "Remove the one that nobody asks for.",
    };

    private static readonly ObjectKey ByContent = new("Service", service => ContentOf(service) is { } content ? [content] : []);

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ContentOf(context.Object) is { } content
            && context.Cluster.Having(ByContent, content).FirstOrDefault(other => other.Facts.Name != context.Facts.Name && context.Cluster.IsBefore(other, context.This)) is { } first)
        {
            context.Report(context.Object.Root.Find("metadata.name"), [context.Object.Name, first.Facts.Name], finding => finding with { Related = first.Origin is { } origin ? [origin] : [] });
        }
    }

    // What it selects, at which ports, and whether it has an address of its own: a headless Service beside another is customary.
    private static string? ContentOf(KubernetesObject service)
    {
        if (!ServicePorts.IsService(service) || service.Root.Find("spec.selector") is not MappingNode { Count: > 0 } selector)
        {
            return null;
        }

        var labels = ObjectFacts.ToDictionary(selector).Select(label => label.Key + "=" + label.Value);
        var ports = ServicePorts.Of(service).Select(port => $"{ServicePorts.Key(port, "port")}>{port.FindText("targetPort") ?? port.FindText("port")}").OrderBy(port => port, StringComparer.Ordinal);
        return string.Join("\0", labels.Concat(ports).Prepend(ServicePorts.TypeOf(service)).Prepend(ServicePorts.IsHeadless(service) ? "headless" : "").Prepend(service.Namespace ?? ""));
    }
}
