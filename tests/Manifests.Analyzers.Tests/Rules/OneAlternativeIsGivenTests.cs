using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class OneAlternativeIsGivenTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, env: [{ name: A, valueFrom: { } }] }] } }", "'spec.containers[0].env[0].valueFrom' of Pod 'web' needs one of configMapKeyRef, fieldRef, fileKeyRef, resourceFieldRef, secretKeyRef")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, env: [{ name: A, valueFrom: { secretKeyRef: { name: a, key: b }, configMapKeyRef: { name: a, key: b } } }] }] } }", "'spec.containers[0].env[0].valueFrom.configMapKeyRef' of Pod 'web' cannot stand beside 'secretKeyRef'")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, envFrom: [{ prefix: A_ }] }] } }", "needs one of configMapRef, secretRef")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { volumes: [{ name: a, emptyDir: {}, configMap: { name: b } }], containers: [{ name: web, image: example/web:1.0 }] } }", "cannot stand beside 'emptyDir'")]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: { name: x }, webhooks: [{ name: a.b.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: {} }] }", "needs one of service, url")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu }] } } }", "'spec.devices.requests[0]' of ResourceClaim 'x' needs one of exactly, firstAvailable")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<OneAlternativeIsGiven>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, env: [{ name: A, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }] }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { volumes: [{ name: a }], containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, envFrom: [{ prefix: A_, configMapRef: { name: a } }] }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<OneAlternativeIsGiven>(yaml));
}
