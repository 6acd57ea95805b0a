using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class PodResourcesCoverContainersTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { resources: { requests: { cpu: 50m } }, containers: [{ name: web, image: example/web:1.0, resources: { requests: { cpu: 100m } } }] } } } }", "spec.template.spec.resources.requests[cpu] of Deployment 'web' is 50m, and so less than its containers ask for together")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { resources: { requests: { memory: 128Mi }, limits: { memory: 64Mi } }, containers: [{ name: web, image: example/web:1.0 }] } }", "is 128Mi, but the pod's limit is 64Mi")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { resources: { limits: { memory: 64Mi } }, containers: [{ name: web, image: example/web:1.0, resources: { limits: { memory: 128Mi } } }] } }", "is 128Mi, but the limit of the pod is 64Mi")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { resources: { limits: { nvidia.com/gpu: 1 } }, containers: [{ name: web, image: example/web:1.0 }] } }", "only cpu, memory and huge pages can")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlVerifier.Messages<PodResourcesCoverContainers>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { resources: { requests: { cpu: 100m }, limits: { cpu: 1 } }, containers: [{ name: web, image: example/web:1.0, resources: { requests: { cpu: 100m } } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { requests: { cpu: 100m } } }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlVerifier.Messages<PodResourcesCoverContainers>(yaml));
}
