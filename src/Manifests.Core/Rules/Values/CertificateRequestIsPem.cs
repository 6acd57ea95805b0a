using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Values;

/// <summary>A request for a certificate that is none.</summary>
public sealed class CertificateRequestIsPem : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5087",
        "A CertificateSigningRequest holds a request",
        "spec.request of {0} must be base64 of a PEM block CERTIFICATE REQUEST{1}",
        RuleSeverity.Error)
    {
        Catalogue = ["OTH07"],
        Why = "What a CertificateSigningRequest asks to be signed is a PKCS #10 request, as `openssl req -new` writes it, in base64 once more. The API server reads it, and refuses an object with anything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: certificates.k8s.io/v1
            kind: CertificateSigningRequest
            metadata:
              name: jane
            spec:
              request: amFuZQ==
              signerName: kubernetes.io/kube-apiserver-client
              usages: [client auth]
            """,
        Right = """
            apiVersion: certificates.k8s.io/v1
            kind: CertificateSigningRequest
            metadata:
              name: jane
            spec:
              request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIS01IRUNBUUF3RHpFTk1Bc0dBMVVFQXd3RWFtRnVaVEJaTUJNR0J5cUdTTTQ5QWdFR0NDcUdTTTQ5QXdFSApBMElBQkFLNGwwMmtaUHZtem9QZkdkbHJVZjJwZzBLSE1UZGJxT2lBTW4xaDdiUUppeWxzSzEyd01hQnBNNGxaCjlhYjJwTGk4cFlTTTExbVg5dFErZ3dOTDNyeWdBREFLQmdncWhrak9QUVFEQWdOSkFEQkdBaUVBcFZXV0JNZWkKTi9vc09pNEUvUzVwd0hVS0ZMQTU1Y1krbS94UUZGS0hyYlFDSVFEMjFIMDczVS85V3pQT3M3dExVN0cvaERXYQp2SDFsTk5reSt0Q3dERFgwYlE9PQotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K
              signerName: kubernetes.io/kube-apiserver-client
              usages: [client auth]
            """,
        Fix = "Write the output of `base64 -w0 jane.csr`.",
    };

    private const string Request = "CERTIFICATE REQUEST";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["CertificateSigningRequest"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { ApiVersion: "certificates.k8s.io/v1", Kind: "CertificateSigningRequest" }
            && context.Object.Root.Find("spec.request") is ScalarNode { Type: ScalarType.String, Text.Length: > 0 } request
            && SecretTexts.Decode(request.Text.Replace("\n", "").Replace("\r", "")) is { } text && PemBlock.In(text).FirstOrDefault()?.Label != Request)
        {
            context.Report(request, context.Object.ToString(), PemBlock.In(text).FirstOrDefault() is { } block ? $", not a {block.Label}" : "");
        }
    }
}
