using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>One path of one host that two Ingresses serve.</summary>
public sealed class IngressPathIsServedOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3043",
        "A path of a host may be served only once",
        "Path '{0}' of {1} is already led to by Ingress '{2}'{3}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["DUP03"],
        Why = "Which of two backends of the same host and path gets a request is up to the controller: the older Ingress, mostly, so that the newer one does nothing; others refuse it.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com")]
            public sealed class Web;

            [Deployment("api")]
            [Container(Image = "example/api:1.0")]
            [Service("api", 80)]
            [Ingress("shop.example.com")]
            public sealed class Api;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com")]
            public sealed class Web;

            [Deployment("api")]
            [Container(Image = "example/api:1.0")]
            [Service("api", 80)]
            [Ingress("shop.example.com", Path = "/api")]
            public sealed class Api;
            """,
        Fix = "Give one of them another path or host; what a canary is, its annotations say.",
    };

    private static readonly ObjectKey ByHostAndPath = new("Ingress", ingress => Served(ingress).Select(served => served.Key));

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!IngressPaths.IsIngress(context) || IsCanary(context.Object))
        {
            return;
        }

        var own = new HashSet<string>();
        foreach (var (key, host, path, at) in Served(context.Object))
        {
            var other = own.Add(key)
                ? context.Cluster.Having(ByHostAndPath, key).FirstOrDefault(other => !ReferenceEquals(other, context.This) && IsOther(context, other) && context.Cluster.IsBefore(other, context.This))
                : context.This;
            if (other is not null)
            {
                context.Report(
                    at,
                    [path, host.Length == 0 ? "every host" : $"host '{host}'", other.Facts.Name, ReferenceEquals(other, context.This) ? " itself" : Wording.In(other.Facts.Namespace)],
                    finding => finding with { Related = other.Origin is { } origin ? [origin] : [] });
            }
        }
    }

    private static bool IsOther(RuleContext context, ClusterObject other) =>
        (other.Facts.Name != context.Facts.Name || other.Facts.Namespace != context.Facts.Namespace) && other.Source is { } source && !IsCanary(source);

    private static bool IsCanary(KubernetesObject ingress) =>
        ingress.Root.Find("metadata.annotations") is MappingNode annotations && annotations.Any(annotation => annotation.Key.EndsWith("/canary", StringComparison.Ordinal));

    // Controllers of several classes do not get in one another's way.
    private static IEnumerable<(string Key, string Host, string Path, Node At)> Served(KubernetesObject ingress)
    {
        foreach (var rule in ingress.Root.FindItems("spec.rules"))
        {
            var host = rule.FindText("host") ?? "";
            foreach (var path in rule.FindItems("http.paths"))
            {
                var text = path.FindText("path") ?? "/";
                yield return (string.Join("\0", ingress.Root.FindText("spec.ingressClassName"), host, path.FindText("pathType"), text), host, text, path["path"] is { Origin: not null } written ? written : rule["host"] ?? path);
            }
        }
    }
}
