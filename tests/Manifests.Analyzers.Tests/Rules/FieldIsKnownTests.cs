using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class FieldIsKnownTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, imagePullPolic: Always }] } }", "Unknown field 'spec.containers[0].imagePullPolic' of Pod 'web'; did you mean 'imagePullPolicy'?")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, ports: [{ containerport: 80, containerPort: 80 }] }] } }", "'spec.containers[0].ports[0].containerport' of Pod 'web'; did you mean 'containerPort'?")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { hostNetwork: true, selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } } }", "; it is a field of spec.template.spec")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, dta: { a: b } }", "'dta' of ConfigMap 'x'; did you mean 'data'?")]
    [InlineData("{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: widgets.example.com }, spec: { group: example.com, scope: Namespaced, names: { plural: widgets, kind: Widget }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, required: [size], properties: { size: { type: integer, minimum: 1, maximum: 5 }, colour: { type: string, enum: [Red, Blue] }, name: { type: string, pattern: '^[a-z]+$' }, port: { x-kubernetes-int-or-string: true }, free: { type: object, x-kubernetes-preserve-unknown-fields: true }, labels: { type: object, additionalProperties: { type: string } }, tags: { type: array, maxItems: 2, items: { type: string } } } } } } } }, { name: v0, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }] } }\n---\n{ apiVersion: example.com/v1, kind: Widget, metadata: { name: w }, spec: { size: 1, sise: 2 } }", "'spec.sise' of Widget 'w'; did you mean 'size'?")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web, lables: { a: b } }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }", "'metadata.lables'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<FieldIsKnown>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: widgets.example.com }, spec: { group: example.com, scope: Namespaced, names: { plural: widgets, kind: Widget }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, required: [size], properties: { size: { type: integer, minimum: 1, maximum: 5 }, colour: { type: string, enum: [Red, Blue] }, name: { type: string, pattern: '^[a-z]+$' }, port: { x-kubernetes-int-or-string: true }, free: { type: object, x-kubernetes-preserve-unknown-fields: true }, labels: { type: object, additionalProperties: { type: string } }, tags: { type: array, maxItems: 2, items: { type: string } } } } } } } }, { name: v0, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }] } }\n---\n{ apiVersion: example.com/v1, kind: Widget, metadata: { name: w }, spec: { size: 1, free: { anything: [1] }, labels: { a: b } } }")]
    [InlineData("{ apiVersion: example.com/v1, kind: Widget, metadata: { name: x }, anything: 1 }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { anything: x } }")]
    [InlineData("{ apiVersion: apps/v1, kind: ControllerRevision, metadata: { name: x }, revision: 1, data: { anything: 1 } }")]
    [InlineData("{ apiVersion: v1, kind: Secret, metadata: { name: s, annotations: { anything: x } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<FieldIsKnown>(yaml));

    [Fact]
    public void TheNearestName_IsOffered_AtTheKey()
    {
        const string yaml = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, dta: { a: b } }";
        var finding = Assert.Single(YamlObjects.Findings<FieldIsKnown>(yaml));

        Assert.Equal(("data", "dta"), (finding.Replacement, YamlObjects.TextAt(yaml, finding)));
    }
}
