using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A certificate and a key that no server can use.</summary>
public sealed class TlsSecretFits : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5086",
        "The certificate and the key of a TLS Secret fit one another",
        "{0} of {1} {2}",
        RuleSeverity.Warning)
    {
        Catalogue = ["NAM38"],
        Why = "A Secret of type `kubernetes.io/tls` holds a certificate and its private key, both as PEM. The API server takes other values too, with a warning; the Ingress controller or whoever serves with them cannot, "
            + "and falls back on a certificate of its own. Whether the two belong together is seen by their public half, for keys of RSA and of elliptic curves.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: web-tls
            type: kubernetes.io/tls
            stringData:
              tls.crt: the certificate
              tls.key: the key
            """,
        Right = """
            # Empty until somebody fills it in: a key does not belong into source.
            apiVersion: v1
            kind: Secret
            metadata:
              name: web-tls
            type: kubernetes.io/tls
            stringData:
              tls.crt: ""
              tls.key: ""
            """,
        Fix = "Write both as PEM (`-----BEGIN CERTIFICATE-----`), the server's own certificate first, and the key that it was made with.",
    };

    private const string Certificate = "CERTIFICATE";
    private const string PrivateKey = "PRIVATE KEY";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Secret"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { ApiVersion: "v1", Kind: "Secret" } || context.Object.Root.FindText("type") != "kubernetes.io/tls")
        {
            return;
        }

        var certificate = BlockOf(context, "tls.crt", Certificate, label => label == Certificate);
        var key = BlockOf(context, "tls.key", PrivateKey, label => label.EndsWith(PrivateKey, StringComparison.Ordinal));
        if (certificate is var (_, own) && key is var (written, secret)
            && PublicKeys.OfCertificate(own) is { } wanted && PublicKeys.OfPrivateKey(secret) is { } given && !wanted.SequenceEqual(given))
        {
            context.Report(written, "tls.key", context.Object.ToString(), "is not the key of the certificate in tls.crt");
        }
    }

    // An empty value is one that somebody fills in later.
    private static (Node Written, byte[] Data)? BlockOf(RuleContext context, string key, string expected, Func<string, bool> isExpected)
    {
        if (SecretTexts.Of(context.Object, key) is not var (written, text) || text.Trim().Length == 0)
        {
            return null;
        }

        if (PemBlock.In(text).FirstOrDefault(block => isExpected(block.Label)) is { } found)
        {
            return (written, found.Data);
        }

        context.Report(written, key, context.Object.ToString(), $"holds no PEM block of a {expected}");
        return null;
    }
}
