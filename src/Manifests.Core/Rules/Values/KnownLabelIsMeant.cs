using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A label or annotation that looks like one of Kubernetes and is none.</summary>
public sealed class KnownLabelIsMeant : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5091",
        "Keys of the domain kubernetes.io are those of Kubernetes",
        "'{0}' of {1} is no key that Kubernetes knows{2}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["NAM18"],
        Why = "The domains `kubernetes.io` and `k8s.io` are reserved for Kubernetes. A key of one's own there may mean something one day, and one that is misspelt means nothing: "
            + "what looks for `app.kubernetes.io/name` finds no `app.kubernetes.io/nmae`. Keys of a domain below them, such as `nginx.ingress.kubernetes.io/…`, belong to others and are not looked at.",
        Wrong = """
            [Deployment("web")]
            [Label("app.kubernetes.io/verison", "1.0")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Label("app.kubernetes.io/version", "1.0")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the key that is meant, or use a domain of your own.",
    };

    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["app.kubernetes.io"] = ["component", "created-by", "instance", "managed-by", "name", "part-of", "version"],
        ["k8s.io"] = [],
        ["kubernetes.io"] =
        [
            "arch", "bootstrapping", "change-cause", "cluster-service", "config.hash", "config.mirror", "config.seen", "config.source", "created-by", "description", "egress-bandwidth",
            "enforce-mountable-secrets", "hostname", "ingress-bandwidth", "ingress.allow-http", "ingress.class", "ingress.global-static-ip-name", "ingress.regional-static-ip-name",
            "legacy-token-invalid-since", "legacy-token-last-used", "limit-ranger", "metadata.name", "minimum-version", "name",
            "os", "psp", "service-account.name", "service-account.uid", "service-name", "tls-acme",
        ],
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // The template of a class's pods repeats the labels of the class.
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in EveryField.Of(context))
        {
            if (field is { Key: "labels" or "annotations", Parent: "metadata", Value: MappingNode map })
            {
                Check(context, map, said);
            }
        }
    }

    private static void Check(RuleContext context, MappingNode map, HashSet<string> said)
    {
        foreach (var entry in map)
        {
            var slash = entry.Key.IndexOf('/');
            if (slash > 0 && Known.TryGetValue(entry.Key.Substring(0, slash), out var known) && !known.Contains(entry.Key.Substring(slash + 1)) && said.Add(entry.Key))
            {
                var nearest = Candidates.Nearest(entry.Key.Substring(slash + 1), known) is { } name ? entry.Key.Substring(0, slash + 1) + name : null;
                context.ReportAt(entry.KeyOrigin ?? entry.Value.Origin, [entry.Key, context.Object.ToString(), Candidates.DidYouMean(nearest)], finding => finding with { Replacement = nearest });
            }
        }
    }
}
