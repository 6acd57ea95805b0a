using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ResourceNameIsKnownTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { limits: { memmory: 1Gi } } }] } }", "spec.containers[0].resources.limits[memmory] of Pod 'web' is no resource of a container; did you mean 'memory'?")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { requests: { storage: 1Gi } } }] } } } }", "requests[storage]")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { limits: { gpu: 1 } } }] } } } }", "limits[gpu]")]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { memmory: 1Gi } } }", "spec.hard[memmory] of ResourceQuota 'x' is no resource that a quota counts; did you mean 'memory'?")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlVerifier.Messages<ResourceNameIsKnown>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { limits: { cpu: 1, memory: 1Gi, ephemeral-storage: 1Gi, nvidia.com/gpu: 1 } } }] } }")]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { pods: 1, requests.nvidia.com/gpu: 1, count/deployments.apps: 1, services.loadbalancers: 1, gold.storageclass.storage.k8s.io/requests.storage: 1Gi, requests.hugepages-2Mi: 1 } } }")]
    [InlineData("{ apiVersion: batch.volcano.sh/v1alpha1, kind: Job, metadata: { name: a }, spec: { template: { spec: { containers: [{ resources: { limits: { gpu: 1 } } }] } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlVerifier.Messages<ResourceNameIsKnown>(yaml));
}
