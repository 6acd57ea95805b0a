using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class SecretValueIsEncodedOnceTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, stringData: { a: b3JkZXJzLXNlcnZpY2U= } }", "stringData[a] of Secret 'x' is base64 of something that is text itself: the app gets the base64")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, data: { a: YjNKa1pYSnpMWE5sY25acFkyVT0= } }", "data[a] of Secret 'x' is base64 of something that is text itself")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, data: { a: cGFzc3dvcmQK } }", "data[a] of Secret 'x' ends with a line break")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, stringData: { a: 'password\n\n' } }", "stringData[a] of Secret 'x' ends with a line break")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<SecretValueIsEncodedOnce>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, data: { a: b3JkZXJzLXNlcnZpY2U= } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, stringData: { a: orders } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, stringData: { a: abcdefgh } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, data: { a: '' } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, data: { a: /////w== } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, stringData: { a: kG9vZ2xlX3Rva2VuLTEyMzQ1 } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, stringData: { a: \"-----BEGIN X-----\\nAAAA\\n-----END X-----\\n\" } }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { a: b3JkZXJzLXNlcnZpY2U= } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<SecretValueIsEncodedOnce>(yaml));
}
