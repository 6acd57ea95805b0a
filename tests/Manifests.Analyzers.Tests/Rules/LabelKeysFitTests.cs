using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class LabelKeysFitTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, matchLabelKeys: [app] }], containers: [{ name: web, image: example/web:1.0 }] } }", "spec.topologySpreadConstraints.matchLabelKeys of Pod 'web' needs a labelSelector")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: kubernetes.io/hostname, matchLabelKeys: [app], labelSelector: { matchLabels: { app: web } } }] } }, containers: [{ name: web, image: example/web:1.0 }] } }", "names 'app', which is in the labelSelector already")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: kubernetes.io/hostname, matchLabelKeys: [app], mismatchLabelKeys: [app], labelSelector: {} }] } }, containers: [{ name: web, image: example/web:1.0 }] } }", "which is in mismatchLabelKeys too")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<LabelKeysFit>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, matchLabelKeys: [pod-template-hash], labelSelector: { matchLabels: { app: web } } }], containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, matchLabelKeys: [app], labelSelector: { matchLabels: { app: web } } }], containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: kubernetes.io/hostname, matchLabelKeys: [app], labelSelector: {} }] } }, containers: [{ name: web, image: example/web:1.0 }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<LabelKeysFit>(yaml));
}
