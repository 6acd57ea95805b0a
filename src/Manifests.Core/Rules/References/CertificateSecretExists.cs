using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Network;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.References;

/// <summary>A certificate of an Ingress that nobody declares.</summary>
public sealed class CertificateSecretExists : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S4051",
        "The Secret with an Ingress's certificate must exist",
        "Ingress '{0}' takes its certificate from Secret '{1}', {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF14"],
        Why = "Without its Secret an Ingress is served with the certificate of the controller itself, which browsers refuse. The Secret is of the type `kubernetes.io/tls` and lies in the namespace of the Ingress.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com", TlsSecret = "shop-tls")]
            public sealed class Web;
            """,
        Right = """
            [assembly: ExternalObject("Secret", "shop-tls")]

            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80)]
            [Ingress("shop.example.com", TlsSecret = "shop-tls")]
            public sealed class Web;
            """,
        Fix = "Declare the Secret by `[assembly: ExternalObject(\"Secret\", \"shop-tls\")]`. One that cert-manager makes is known by the annotation of the Ingress that asks for it.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => IngressPaths.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!IngressPaths.IsIngress(context) || IsMadeByAnnotation(context.Object.Root))
        {
            return;
        }

        foreach (var secret in context.Object.Root.FindItems("spec.tls").Select(certificate => certificate["secretName"]).OfType<ScalarNode>())
        {
            if (secret.Text.Length > 0 && Problem(context, secret.Text) is { } problem)
            {
                context.Report(secret, context.Object.Name, secret.Text, problem);
            }
        }
    }

    // cert-manager.io/cluster-issuer and the like: somebody makes the certificate because the Ingress asks for it.
    private static bool IsMadeByAnnotation(MappingNode ingress) =>
        ingress.Find("metadata.annotations") is MappingNode annotations && annotations.Any(annotation => annotation.Key.Contains("cert") || annotation.Key.Contains("acme"));

    private static string? Problem(RuleContext context, string name)
    {
        if (context.Cluster.Find("Secret", context.Facts.Namespace, name) is { } secret)
        {
            return secret.Source?.Root is { } root && root.FindText("type") is var type && type != "kubernetes.io/tls" ? $"which is of the type {type ?? "Opaque"} and not kubernetes.io/tls" : null;
        }

        var elsewhere = context.Cluster.Named("Secret", name);
        return elsewhere.Count > 0
            ? $"which is in {Wording.Namespace(elsewhere[0].Facts.Namespace)}, and the Ingress in {Wording.Namespace(context.Facts.Namespace)}"
            : $"which is not declared{Wording.In(context.Facts.Namespace)}{Candidates.DidYouMean(Candidates.Nearest(name, context.Cluster.OfKind("Secret").Select(known => known.Facts.Name)))}";
    }
}
