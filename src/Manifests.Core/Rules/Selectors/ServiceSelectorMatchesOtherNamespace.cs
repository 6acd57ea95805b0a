using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Selectors;

/// <summary>A Service never leads into another namespace, whatever its selector matches there.</summary>
public sealed class ServiceSelectorMatchesOtherNamespace : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S2002",
        "A Service must be in the namespace of its pods",
        "Service '{0}' is in {1}, but the pods with {2} are in {3}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF02"],
        Why = "A Service only looks for pods in its own namespace. The selector is right and the pods exist, but in another namespace: the API server accepts the Service, "
            + "its list of endpoints stays empty, and every connection to it is refused.",
        Wrong = """
            [Pod("hello-pod", Namespace = "apps")]
            [Label("app", "hello")]
            [Container("hello", "example/hello:1.0")]
            [Service("hello-svc", 8200, Namespace = "web")]
            public sealed class Hello;
            """,
        Right = """
            [Pod("hello-pod")]
            [InNamespace("apps")]
            [Label("app", "hello")]
            [Container("hello", "example/hello:1.0")]
            [Service("hello-svc", 8200)]
            public sealed class Hello;
            """,
        Fix = "Put the Service into the namespace of its pods; `[InNamespace]` on the class does it for all of the class's objects. From another namespace the Service is reached as `name.namespace`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServiceSelector.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var ns = context.Facts.Namespace;
        if (ServiceSelector.Of(context) is not { } selector || context.Cluster.PodsMatching(selector, ns).Any())
        {
            return;
        }

        var elsewhere = context.Cluster.PodsMatching(selector).ToList();
        if (elsewhere.Count == 0)
        {
            return;
        }

        var namespaces = elsewhere.Select(pod => pod.Facts.Namespace).Distinct().ToList();
        context.Report(
            context.Object.Root.Find("metadata.namespace") ?? context.Object.Root.Find("spec.selector"),
            [context.Object.Name, Wording.Namespace(ns), selector.ToString(), string.Join(" and ", namespaces.Select(Wording.Namespace)) + " only"],
            finding => finding with
            {
                Related = [.. elsewhere.Select(pod => pod.Origin).OfType<Origin>()],
                Properties = namespaces.Count == 1 ? FixOf(elsewhere[0], namespaces[0]) : [],
            });
    }

    private static Dictionary<string, string> FixOf(ClusterObject pod, string? ns)
    {
        var fix = new Dictionary<string, string> { [FixProperties.Namespace] = ns ?? "" };
        if (pod.Source?.DeclaringType is { } type)
        {
            fix[FixProperties.TargetType] = type;
        }

        return fix;
    }
}
