using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class QuotaCountsWhatThereIsTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { memmory: 1Gi } } }", "spec.hard[memmory] of ResourceQuota 'x' is nothing that a quota counts; did you mean 'memory'?")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<QuotaCountsWhatThereIs>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { pods: 1, requests.nvidia.com/gpu: 1, count/deployments.apps: 1, services.loadbalancers: 1, gold.storageclass.storage.k8s.io/requests.storage: 1Gi, requests.hugepages-2Mi: 1 } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<QuotaCountsWhatThereIs>(yaml));
}
