using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class LimitRangeIsConsistentTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: Container, default: { memory: 2Gi }, max: { memory: 1Gi } }] } }", "spec.limits[0].default[memory] of LimitRange 'x' is 2Gi, and so more than its max, 1Gi")]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: Container, min: { memory: 2Gi }, max: { memory: 1Gi } }] } }", "more than its max")]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: Pod, default: { cpu: 1 } }] } }", "cannot be given for a Pod")]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: PersistentVolumeClaim }] } }", "needs the least or the greatest storage")]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: Container, maxLimitRequestRatio: { cpu: 500m } }] } }", "it must be 1 or more")]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: Pod, max: { cpu: 1 } }, { type: Pod, max: { cpu: 2 } }] } }", "is the second of type Pod")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<LimitRangeIsConsistent>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: Container, min: { cpu: 1m }, defaultRequest: { cpu: 10m }, default: { cpu: 20m }, max: { cpu: 1 }, maxLimitRequestRatio: { cpu: 4 } }] } }")]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: Pod, max: { cpu: 2 } }] } }")]
    [InlineData("{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [{ type: PersistentVolumeClaim, min: { storage: 1Gi } }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<LimitRangeIsConsistent>(yaml));
}
