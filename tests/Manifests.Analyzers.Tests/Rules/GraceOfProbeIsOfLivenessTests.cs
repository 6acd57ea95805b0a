using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class GraceOfProbeIsOfLivenessTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, readinessProbe: { terminationGracePeriodSeconds: 1, tcpSocket: { port: 1 } } }] } } } }", "spec.template.spec.containers[0].readinessProbe.terminationGracePeriodSeconds of Deployment 'web'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<GraceOfProbeIsOfLiveness>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, livenessProbe: { terminationGracePeriodSeconds: 1, tcpSocket: { port: 1 } } }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<GraceOfProbeIsOfLiveness>(yaml));
}
