using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class CertificateRequestIsPemTests
{
    [Theory]
    [InlineData("{ apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: { name: x }, spec: { request: amFuZQ== } }", "spec.request of CertificateSigningRequest 'x' must be base64 of a PEM block CERTIFICATE REQUEST")]
    [InlineData("{ apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: { name: x }, spec: { request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCkFBQUEKLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo= } }", ", not a CERTIFICATE")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<CertificateRequestIsPem>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: { name: x }, spec: { request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KQUFBQQotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K } }")]
    [InlineData("{ apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: { name: x }, spec: { request: '' } }")]
    [InlineData("{ apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: { name: x }, spec: { request: no base64 } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<CertificateRequestIsPem>(yaml));
}
