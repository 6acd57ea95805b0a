using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class HostPortFitsTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { hostNetwork: true, dnsPolicy: Default, containers: [{ name: web, image: example/web:1.0, ports: [{ containerPort: 80, hostPort: 81 }] }] } } } }", "spec.template.spec.containers[0].ports.hostPort of Deployment 'web' is 81, but on the host network it must be the containerPort, 80")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, ports: [{ containerPort: 80, hostPort: 81 }, { containerPort: 82, hostPort: 81 }] }] } } } }", "is 81, which another port of the pod has already")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<HostPortFits>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, ports: [{ containerPort: 80, hostPort: 81 }, { containerPort: 80, hostPort: 81, protocol: UDP }] }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostNetwork: true, dnsPolicy: Default, containers: [{ name: web, image: example/web:1.0, ports: [{ containerPort: 80, hostPort: 80 }] }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<HostPortFits>(yaml));
}
