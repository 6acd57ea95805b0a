using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice;

namespace Manifests.Analyzers.Tests.Rules;

public class ClaimTemplateHasLabelsTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db }, spec: { volumeClaimTemplates: [{ metadata: { name: data }, spec: {} }] } }", "Claim template 'data' of StatefulSet 'db' has neither labels nor annotations")]
    [InlineData("{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db }, spec: { volumeClaimTemplates: [{ metadata: { name: data, labels: {} }, spec: {} }] } }", "'data'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<ClaimTemplateHasLabels>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db }, spec: { volumeClaimTemplates: [{ metadata: { name: data, labels: { a: b } }, spec: {} }] } }")]
    [InlineData("{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db }, spec: { volumeClaimTemplates: [{ metadata: { name: data, annotations: { a: b } }, spec: {} }] } }")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: db }, spec: {} }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<ClaimTemplateHasLabels>(yaml));
}
