using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class RequiredFieldIsThereTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web }] } }", "'spec.containers[0].image' of Pod 'web' is required")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ image: example/web:1.0, name: '' }] } }", "'spec.containers[0].name' of Pod 'web' is required")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x } }", "'spec.containers' of Pod 'x' is required")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0 }] } } } }", "'spec.selector' of Deployment 'web' is required")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [] } }", "'spec.containers' of Pod 'web'")]
    [InlineData("{ apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: { name: x } }", "'spec.controller'")]
    [InlineData("{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: widgets.example.com }, spec: { group: example.com, scope: Namespaced, names: { plural: widgets, kind: Widget }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, required: [size], properties: { size: { type: integer, minimum: 1, maximum: 5 }, colour: { type: string, enum: [Red, Blue] }, name: { type: string, pattern: '^[a-z]+$' }, port: { x-kubernetes-int-or-string: true }, free: { type: object, x-kubernetes-preserve-unknown-fields: true }, labels: { type: object, additionalProperties: { type: string } }, tags: { type: array, maxItems: 2, items: { type: string } } } } } } } }, { name: v0, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }] } }\n---\n{ apiVersion: example.com/v1, kind: Widget, metadata: { name: w }, spec: { colour: Red } }", "'spec.size' of Widget 'w' is required")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { volumes: [{ name: data, hostPath: { type: Directory } }], containers: [{ name: web, image: a/b:1 }] } }", "'spec.volumes[0].hostPath.path' of Pod 'x' is required")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { volumes: [{ name: data, projected: { sources: [{ serviceAccountToken: { audience: a } }] } }], containers: [{ name: web, image: a/b:1 }] } }", "'spec.volumes[0].projected.sources[0].serviceAccountToken.path' of Pod 'x' is required")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { volumes: [{ name: data, ephemeral: {} }], containers: [{ name: web, image: a/b:1 }] } }", "'spec.volumes[0].ephemeral.volumeClaimTemplate' of Pod 'x' is required")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { volumes: [{ name: data, csi: { readOnly: true } }], containers: [{ name: web, image: a/b:1 }] } }", "'spec.volumes[0].csi.driver' of Pod 'x' is required")]
    [InlineData("{ apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: { name: x }, spec: { request: AAAA, signerName: a.example.com/b } }", "'spec.usages' of CertificateSigningRequest 'x' is required")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: {} }] } } }", "'spec.devices.requests[0].exactly.deviceClassName' of ResourceClaim 'x' is required")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<RequiredFieldIsThere>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0 }] } } } }")]
    [InlineData("{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: widgets.example.com }, spec: { group: example.com, scope: Namespaced, names: { plural: widgets, kind: Widget }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, required: [size], properties: { size: { type: integer, minimum: 1, maximum: 5 }, colour: { type: string, enum: [Red, Blue] }, name: { type: string, pattern: '^[a-z]+$' }, port: { x-kubernetes-int-or-string: true }, free: { type: object, x-kubernetes-preserve-unknown-fields: true }, labels: { type: object, additionalProperties: { type: string } }, tags: { type: array, maxItems: 2, items: { type: string } } } } } } } }, { name: v0, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }] } }\n---\n{ apiVersion: example.com/v1, kind: Widget, metadata: { name: w }, spec: { size: 1 } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { containers: [{ name: a, image: b }] }, status: { conditions: [{}] } }")]
    [InlineData("{ apiVersion: apps/v1, kind: ControllerRevision, metadata: { name: x } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<RequiredFieldIsThere>(yaml));
}
