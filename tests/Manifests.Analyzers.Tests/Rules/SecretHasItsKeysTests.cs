using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class SecretHasItsKeysTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/tls, data: { tls.crt: '' } }", "Secret 'x' is of type kubernetes.io/tls, and so needs the key data[tls.key]")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/dockerconfigjson, data: {} }", "data[.dockerconfigjson]")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/basic-auth, data: {} }", "data[username] or data[password]")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/ssh-auth, data: {} }", "data[ssh-privatekey]")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/service-account-token }", "the annotation kubernetes.io/service-account.name")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<SecretHasItsKeys>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/tls, data: { tls.crt: '', tls.key: '' } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/tls, stringData: { tls.crt: a, tls.key: b } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: kubernetes.io/basic-auth, stringData: { username: a } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: Opaque }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: x }, type: example.com/own }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: a, annotations: { kubernetes.io/service-account.name: web } }, type: kubernetes.io/service-account-token }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<SecretHasItsKeys>(yaml));
}
