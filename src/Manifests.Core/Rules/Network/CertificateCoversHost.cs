using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>A host of an Ingress without a certificate, beside others that have one.</summary>
public sealed class CertificateCoversHost : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3042",
        "Each host of an Ingress with certificates needs one",
        "Host '{0}' of Ingress '{1}' has no certificate: those of the Ingress are for {2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF15"],
        Why = "An Ingress uses a certificate for the hosts that its entry lists. A host that none lists is served with the certificate of the controller itself, which browsers refuse, or without any.",
        Wrong = """
            [assembly: ExternalObject("Secret", "api-tls")]

            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com")]
            [IngressPath("/", Host = "api.example.com")]
            [IngressTls("api-tls", "api.example.com")]
            public sealed class Web;
            """,
        Right = """
            [assembly: ExternalObject("Secret", "shop-tls")]
            [assembly: ExternalObject("Secret", "api-tls")]

            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com", TlsSecret = "shop-tls")]
            [IngressPath("/", Host = "api.example.com")]
            [IngressTls("api-tls", "api.example.com")]
            public sealed class Web;
            """,
        Fix = "Add the host to an `[IngressTls]`, or say `TlsSecret` for all hosts that no other certificate names.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var certificates = IngressPaths.IsIngress(context) ? context.Object.Root.FindItems("spec.tls").ToList() : [];
        if (certificates.Count == 0 || certificates.Any(certificate => certificate["hosts"] is not SequenceNode { Count: > 0 }))
        {
            return;
        }

        var covered = certificates.SelectMany(certificate => (SequenceNode)certificate["hosts"]!).OfType<ScalarNode>().Select(host => host.Text).ToList();
        foreach (var host in context.Object.Root.FindItems("spec.rules").Select(rule => rule["host"]).OfType<ScalarNode>().Where(host => host.Text.Length > 0))
        {
            if (!covered.Any(name => Covers(name, host.Text)))
            {
                context.Report(host, host.Text, context.Object.Name, string.Join(", ", covered.Distinct()));
            }
        }
    }

    // A star stands for one part of the name.
    private static bool Covers(string name, string host) =>
        name == host || (name.StartsWith("*.", System.StringComparison.Ordinal) && host.IndexOf('.') is > 0 and var dot && host.Substring(dot) == name.Substring(1));
}
