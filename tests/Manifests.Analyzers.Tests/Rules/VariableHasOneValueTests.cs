using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class VariableHasOneValueTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, env: [{ name: A, value: b, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }] }] } } } }", "spec.template.spec.containers[0].env[0].valueFrom of Deployment 'web' cannot stand beside a value")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<VariableHasOneValue>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, env: [{ name: A, value: b }, { name: B, value: '', valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }] }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<VariableHasOneValue>(yaml));
}
