using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class QuotaScopesFitTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { pods: 1 }, scopes: [BestEffort, NotBestEffort] } }", "spec.scopes of ResourceQuota 'x' has both BestEffort and NotBestEffort")]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { cpu: 1 }, scopes: [BestEffort] } }", "has BestEffort, which does not apply to cpu")]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { services: 1 }, scopes: [Terminating] } }", "does not apply to services")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<QuotaScopesFit>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { pods: 1 }, scopes: [BestEffort] } }")]
    [InlineData("{ apiVersion: v1, kind: ResourceQuota, metadata: { name: x }, spec: { hard: { cpu: 1, requests.memory: 1Gi }, scopes: [NotBestEffort, Terminating] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<QuotaScopesFit>(yaml));
}
