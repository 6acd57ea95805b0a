using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class KindIsServedTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: StatefulSet, metadata: { name: x } }", "There is no StatefulSet in 'v1'; did you mean 'apps/v1'?")]
    [InlineData("{ apiVersion: apps/v1, kind: Deploymnt, metadata: { name: x } }", "There is no Deploymnt in 'apps/v1'; did you mean 'Deployment'?")]
    [InlineData("{ apiVersion: v1, kind: pod, metadata: { name: x } }", "There is no pod in 'v1'; did you mean 'Pod'?")]
    [InlineData("{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: widgets.example.com }, spec: { group: example.com, scope: Namespaced, names: { plural: widgets, kind: Widget }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, required: [size], properties: { size: { type: integer, minimum: 1, maximum: 5 }, colour: { type: string, enum: [Red, Blue] }, name: { type: string, pattern: '^[a-z]+$' }, port: { x-kubernetes-int-or-string: true }, free: { type: object, x-kubernetes-preserve-unknown-fields: true }, labels: { type: object, additionalProperties: { type: string } }, tags: { type: array, maxItems: 2, items: { type: string } } } } } } } }, { name: v0, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }] } }\n---\n{ apiVersion: example.com/v2, kind: Widget, metadata: { name: w }, spec: { size: 1 } }", "There is no Widget in 'example.com/v2'; its CustomResourceDefinition serves v1")]
    [InlineData("{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: widgets.example.com }, spec: { group: example.com, scope: Namespaced, names: { plural: widgets, kind: Widget }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, required: [size], properties: { size: { type: integer, minimum: 1, maximum: 5 }, colour: { type: string, enum: [Red, Blue] }, name: { type: string, pattern: '^[a-z]+$' }, port: { x-kubernetes-int-or-string: true }, free: { type: object, x-kubernetes-preserve-unknown-fields: true }, labels: { type: object, additionalProperties: { type: string } }, tags: { type: array, maxItems: 2, items: { type: string } } } } } } } }, { name: v0, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }] } }\n---\n{ apiVersion: example.com/v0, kind: Widget, metadata: { name: w }, spec: { size: 1 } }", "serves v1")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<KindIsServed>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: example.com/v1, kind: Anything, metadata: { name: x } }")]
    [InlineData("{ apiVersion: v1, kind: Config, metadata: { name: x } }")]
    [InlineData("{ apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization, metadata: { name: x } }")]
    [InlineData("{ apiVersion: policy/v1beta1, kind: PodSecurityPolicy, metadata: { name: x } }")]
    [InlineData("{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: widgets.example.com }, spec: { group: example.com, scope: Namespaced, names: { plural: widgets, kind: Widget }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, required: [size], properties: { size: { type: integer, minimum: 1, maximum: 5 }, colour: { type: string, enum: [Red, Blue] }, name: { type: string, pattern: '^[a-z]+$' }, port: { x-kubernetes-int-or-string: true }, free: { type: object, x-kubernetes-preserve-unknown-fields: true }, labels: { type: object, additionalProperties: { type: string } }, tags: { type: array, maxItems: 2, items: { type: string } } } } } } } }, { name: v0, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }] } }\n---\n{ apiVersion: example.com/v1, kind: Widget, metadata: { name: w }, spec: { size: 1 } }")]
    [InlineData("{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: x } }")]
    [InlineData("{ apiVersion: snapshot.storage.k8s.io/v1, kind: VolumeSnapshot, metadata: { name: x } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<KindIsServed>(yaml));
}
