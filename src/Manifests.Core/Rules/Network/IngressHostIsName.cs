using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Network;

/// <summary>A host that no request can name.</summary>
public sealed class IngressHostIsName : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3030",
        "The host of an Ingress is a DNS name",
        "'{0}' cannot be the host of Ingress '{1}': {2}{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT44"],
        Why = "An Ingress compares its host with the name that a client asked for, without scheme and port. The API server refuses anything but a DNS name; its first part alone may be `*`.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("https://web.example.com")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("web.example.com")]
            public sealed class Web;
            """,
        Fix = "Write the bare DNS name.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var host in Hosts(context))
        {
            if (Problem(host.Text) is { } problem)
            {
                var mended = Suggest(host.Text);
                context.Report(host, [host.Text, context.Object.Name, problem, Candidates.DidYouMean(mended)], finding => finding with { Replacement = mended });
            }
        }
    }

    // In C# a host is written once, and stands in every rule and the certificate that it is of.
    private static IEnumerable<ScalarNode> Hosts(RuleContext context) => IngressPaths.IsIngress(context)
        ? context.Object.Root.FindItems("spec.rules").Select(rule => rule["host"]).OfType<ScalarNode>().Where(host => host.Text.Length > 0)
        : [];

    private static string? Problem(string host) =>
        IpAddresses.AddressProblem(host) is null ? "it is an address, and not a DNS name"
        : DnsNames.SubdomainProblem(host.StartsWith("*.", StringComparison.Ordinal) ? host.Substring(2) : host);

    private static string? Suggest(string host)
    {
        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        var bare = (scheme < 0 ? host : host.Substring(scheme + 3)).Split('/', ':')[0];
        return bare.Length > 0 && bare != host && Problem(bare) is null ? bare : null;
    }
}
