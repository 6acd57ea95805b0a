using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class TlsSecretFitsTests
{
    private static readonly (string Certificate, string[] Keys) Rsa = MakeRsa();
    private static readonly (string Certificate, string[] Keys) Curve = MakeCurve();

    [Theory]
    [InlineData("no certificate", "tls.crt of Secret 'x' holds no PEM block of a CERTIFICATE")]
    [InlineData("-----BEGIN CERTIFICATE-----\nnever ended", "tls.crt of Secret 'x' holds no PEM block of a CERTIFICATE")]
    [InlineData("-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----", "tls.crt of Secret 'x' holds no PEM block of a CERTIFICATE")]
    public void NoPem_Triggers(string certificate, string message) => Assert.Equal([message], Messages(certificate, Rsa.Keys[0]));

    [Fact]
    public void CertificateInPlaceOfTheKey_Triggers() => Assert.Equal(["tls.key of Secret 'x' holds no PEM block of a PRIVATE KEY"], Messages(Rsa.Certificate, Rsa.Certificate));

    [Fact]
    public void KeyOfAnotherCertificate_Triggers()
    {
        const string Message = "tls.key of Secret 'x' is not the key of the certificate in tls.crt";
        Assert.All(MakeRsa().Keys.Concat(Curve.Keys), key => Assert.Equal([Message], Messages(Rsa.Certificate, key)));
        Assert.All(MakeCurve().Keys.Concat(Rsa.Keys), key => Assert.Equal([Message], Messages(Curve.Certificate, key)));
    }

    [Fact]
    public void OwnKey_DoesNotTrigger()
    {
        Assert.All(Rsa.Keys, key => Assert.Empty(Messages(Rsa.Certificate, key)));
        Assert.All(Curve.Keys, key => Assert.Empty(Messages(Curve.Certificate, key)));
        Assert.Empty(Messages(Rsa.Certificate + Curve.Certificate, Rsa.Keys[0]));
    }

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/tls, data: { tls.crt: '', tls.key: '' } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: Opaque, stringData: { tls.crt: a, tls.key: b } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/tls }")]
    public void EmptyOrOfAnotherType_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<TlsSecretFits>(yaml));

    [Fact]
    public void KeyThatDoesNotSayItsPublicHalf_DoesNotTrigger() =>
        Assert.Empty(Messages(Curve.Certificate, "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n-----END PRIVATE KEY-----\n"));

    private static IReadOnlyList<string> Messages(string certificate, string key) => YamlObjects.Messages<TlsSecretFits>(
        $"{{ apiVersion: v1, kind: Secret, metadata: {{ name: x }}, type: kubernetes.io/tls, data: {{ tls.crt: '{Base64(certificate)}', tls.key: '{Base64(key)}' }} }}");

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static (string Certificate, string[] Keys) MakeRsa()
    {
        using var key = RSA.Create(2048);
        return (Sign(new CertificateRequest("CN=web", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)), [key.ExportPkcs8PrivateKeyPem(), key.ExportRSAPrivateKeyPem()]);
    }

    private static (string Certificate, string[] Keys) MakeCurve()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return (Sign(new CertificateRequest("CN=web", key, HashAlgorithmName.SHA256)), [key.ExportPkcs8PrivateKeyPem(), key.ExportECPrivateKeyPem()]);
    }

    private static string Sign(CertificateRequest request)
    {
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return certificate.ExportCertificatePem() + "\n";
    }
}
